import EventLog
import Foundation
import Testing

/// What is encoded at once is what Foundation's encoder writes and the parser reads.
@Suite("Values encoded as JSON") struct JSONEncodingTests {
    private struct Sample: Codable {
        struct Part: Codable {
            let name: String?
            let numbers: [Double]
        }

        enum Word: String, Codable { case one, other }

        var flag = true
        var count = 3
        var small: UInt8 = 255
        var negative = -7.0
        var fraction: Float = 0.25
        var text = "交期 \"x\"\n"
        var missing: Int?
        var word = Word.other
        var when = Date(timeIntervalSince1970: 1_764_123_456.25)
        var id = UUID()
        var data = Data([0, 255])
        var link = URL(string: "https://example.org/a?b=c")
        var price = Decimal(string: "12.5")
        var parts = [Part(name: nil, numbers: []), Part(name: "a", numbers: [1, 1.5])]
        var words: [Word: Int] = [.one: 1, .other: 2]
        var numbered = [2: "two"]
        var nothing: [String: Int?] = ["none": nil]
        var json: JSONValue = ["a": [1, .null, true]]
    }

    /// Uses everything by which a value may write itself.
    private struct Nested: Encodable {
        enum Key: String, CodingKey { case object, array, parent }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            var object = container.nestedContainer(keyedBy: Key.self, forKey: .object)
            try object.encodeNil(forKey: .parent)
            var array = container.nestedUnkeyedContainer(forKey: .array)
            try array.encode("first")
            var inner = array.nestedContainer(keyedBy: Key.self)
            try inner.encode(1, forKey: .array)
            try array.encodeNil()
            try 7.encode(to: array.superEncoder())
            try "super".encode(to: container.superEncoder(forKey: .parent))
        }
    }

    private struct Nothing: Encodable {
        func encode(to encoder: any Encoder) {}
    }

    @Test("Every kind of field, nested containers and plain values") func everyKind() throws {
        try expectSame(Sample())
        try expectSame(Nested())
        try expectSame([Nothing()])
        try expectSame("text")
        try expectSame([Int?.none, 1])
        try expectSame(Date(timeIntervalSince1970: -0.5))
    }

    @Test("What cannot be stored is refused") func refusals() {
        #expect(throws: JSONError.self) { try JSONValue(encoding: ["a": Double.nan]) }
        #expect(throws: JSONError.self) { try JSONValue(encoding: [Int64.max]) }
        #expect(throws: JSONError.self) { try JSONValue(encoding: "\0") }
    }

    private func expectSame(_ value: some Encodable) throws {
        let text = String(decoding: try RapportJSON.encoder().encode(value), as: UTF8.self)
        #expect(try JSONValue(encoding: value) == JSONValue(parsing: text))
    }
}
