import EventLog
import Testing

@testable import Collaboration

@Suite("Old versions of an event") struct UpcasterTests {
    /// Version 1 had the weight in pounds, version 2 in kilograms, version 3 says who carries it.
    private struct ParcelSent: EventPayload {
        static let type = "ParcelSent"
        static let upcasters = [
            Upcaster { members in
                var members = members
                guard case .integer(let pounds) = members.removeValue(forKey: "pounds") else { throw NoWeight() }
                members["kilograms"] = .number(Double(pounds) / 2)
                return members
            },
            Upcaster { members in members.merging(["carrier": "unknown"]) { $1 } },
        ]

        var kilograms: Double
        var carrier: String
        var note: FreeText?
    }

    private struct NoWeight: Error {}

    private let registry = EventRegistry<ParcelSent>([.init { $0 }])

    private func read(_ version: Int, _ payload: JSONValue) throws -> ParcelSent {
        try registry.event(type: "ParcelSent", schemaVersion: version, payload: JSONDocument(payload))
    }

    @Test("Each version is brought to the present one, step by step") func steps() throws {
        #expect(try read(1, ["pounds": 3]) == ParcelSent(kilograms: 1.5, carrier: "unknown"))
        #expect(try read(2, ["kilograms": 2]) == ParcelSent(kilograms: 2, carrier: "unknown"))
        #expect(try read(3, ["kilograms": 2, "carrier": "Lin"]) == ParcelSent(kilograms: 2, carrier: "Lin"))
        #expect(ParcelSent.schemaVersion == 3)
    }

    @Test("A sealed value goes through an upcaster with its key") func sealed() throws {
        let note: JSONValue = ["$seal": ["key": "request:1", "value": "fragile"]]
        #expect(try read(1, ["pounds": 3, "note": note]).note == .sealed(Sealed("fragile", under: KeyName(rawValue: "request:1"))))
    }

    @Test("A version that there is not, or not yet, is refused with what to do", arguments: [0, 4, 99]) func unknownVersion(version: Int) {
        let error = #expect(throws: EventCodingError.self) { try read(version, ["kilograms": 2, "carrier": "Lin"]) }
        #expect(error?.code == .unknownSchemaVersion)
        for word in ["ParcelSent", "version \(version)", "up to 3", "update"] { #expect(error?.message.contains(word) == true, "\(word)") }
    }

    @Test("A payload that an upcaster cannot make sense of is malformed", arguments: [["weight": 3], "text"] as [JSONValue])
    func malformed(payload: JSONValue) {
        let error = #expect(throws: EventCodingError.self) { try read(1, payload) }
        #expect(error?.code == .malformed)
    }
}
