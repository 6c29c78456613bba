import Collaboration
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("Reading events back") struct EventCodecTests {
    private let codec = EventCodec(sealer: Sealer(keys: MemoryKeyRing()))
    private let metadata = EventMetadata(actor: .system, parties: [], correlation: "c", command: "set-policy")

    private func recorded(_ type: String, version: Int, payload: String) throws -> RecordedEvent {
        RecordedEvent(
            position: LogPosition(rawValue: 42), stream: StreamName(rawValue: "organisation"), version: StreamVersion(rawValue: 1),
            id: UUID(),
            commandID: CommandID(rawValue: "c"), type: type, schemaVersion: version, occurredAt: .distantPast, recordedAt: .distantPast,
            metadata: try JSONValue(encoding: metadata).canonical, payload: payload)
    }

    @Test(
        "An event of a newer program is an error that names type, version and position and says what to do",
        arguments: [("RoleGranted", 2, EventCodingError.Code.unknownSchemaVersion), ("RoleLent", 7, .unknownType)])
    func newer(type: String, version: Int, code: EventCodingError.Code) async throws {
        let event = try recorded(type, version: version, payload: #"{"member":"lin-yue","role":"auditor"}"#)
        let error = await #expect(throws: EventCodingError.self) { try await codec.decode(event) }
        #expect(error?.code == code && error?.position == LogPosition(rawValue: 42))
        for word in [type, "version \(version)", "position 42", "update"] { #expect("\(error!)".contains(word), "\(word)") }
    }

    @Test(
        "A payload of another form is an error at its position",
        arguments: [#"{"member":"lin-yue"}"#, "{", #"{"member":"a","member":"b"}"#])
    func malformed(payload: String) async throws {
        let event = try recorded("RoleGranted", version: 1, payload: payload)
        let error = await #expect(throws: EventCodingError.self) { try await codec.decode(event) }
        #expect(error?.code == .malformed && error?.message.contains("position 42") == true)
    }

    @Test("An event with a value that cannot be stored is refused with its type and the member") func unstorable() async throws {
        let event = OrganisationEvent.departmentRenamed(
            DepartmentRenamed(
                department: "sales", name: BilingualText(zh: "销售", en: "Sa\u{0}les"), previous: BilingualText(zh: "销", en: "S")))
        let error = await #expect(throws: EventCodingError.self) {
            try await codec.encode(event, id: UUID(), occurredAt: .now, metadata: metadata)
        }
        #expect(error?.code == .unstorable)
        for word in ["DepartmentRenamed", "name.en", "U+0000"] { #expect(error?.message.contains(word) == true, "\(word)") }
    }
}
