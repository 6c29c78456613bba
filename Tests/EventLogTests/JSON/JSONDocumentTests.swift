import EventLog
import Foundation
import Testing

/// Values decoded straight from text are those that Foundation's decoder gives.
struct JSONDocumentTests {
    private struct Inner: Codable, Equatable {
        enum Way: String, Codable { case up, down }
        var way: Way
        var counts: [Int: Int]
        var marks: [String]
        var nested: [[Double]]
    }

    private enum Choice: Codable, Equatable {
        case one(Int)
        case other(name: String, at: Date)
    }

    private struct Outer: Codable, Equatable {
        var text: String
        var number: Int64
        var small: Int
        var fraction: Double
        var whole: Double
        var isSet: Bool
        var date: Date
        var id: UUID
        var inner: Inner
        var choices: [Choice]
        var absent: String?
        var null: Int?
        var byName: [String: Inner]
        var json: JSONValue
        var amount: Decimal
        var address: URL
    }

    private let value: Outer = {
        let inner = Inner(way: .down, counts: [3: 4, 15: 9, 200: 1], marks: ["", "一", "\"\\\n\u{1}😀"], nested: [[], [1.5, -2, 1e300]])
        return Outer(
            text: "报价 \"A\" / \\ 日期\t", number: -9_007_199_254_740_991, small: 0, fraction: -0.1, whole: 240, isSet: true,
            date: Date(timeIntervalSince1970: 1_740_963_600.123456), id: UUID(), inner: inner,
            choices: [.one(7), .other(name: "x", at: Date(timeIntervalSince1970: 0))], absent: nil, null: nil,
            byName: ["甲": inner, "b\"": inner], json: ["a": [1, "b", .null, true, ["c": .number(1.5)]]], amount: 12,
            address: URL(string: "https://a.b/c")!)
    }()

    @Test("Whatever was encoded is decoded as the same value, from canonical text and from text with spaces") func values() throws {
        let canonical = try JSONValue(encoding: value).canonical
        #expect(try JSONDocument(canonical).decode(Outer.self) == value)
        #expect(try JSONValue(encoding: value).decode(Outer.self) == value)
        let encoder = RapportJSON.encoder()
        encoder.outputFormatting = [.prettyPrinted]
        let spaced = String(decoding: try encoder.encode(value), as: UTF8.self)
        #expect(try JSONDocument(spaced).decode(Outer.self) == value)
        #expect(try RapportJSON.decoder().decode(Outer.self, from: Data(canonical.utf8)) == value)
    }

    @Test(
        "Numbers of all forms", arguments: ["0", "-0", "37", "-12.5", "1e3", "9007199254740991", "-9007199254740991", "0.000001", "1E-7"])
    func numbers(text: String) throws {
        #expect(try JSONDocument(text).decode(Double.self) == Double(text))
        if let number = Int64(text) { #expect(try JSONDocument(text).decode(Int64.self) == number) }
    }

    @Test("A member that is missing or of another kind is named with its path") func errors() throws {
        struct Line: Decodable { var amount: Int }
        struct Order: Decodable { var lines: [Line] }
        func path(_ text: String) -> String? {
            do {
                let order = try JSONDocument(text).decode(Order.self)
                return "\(order)"
            } catch {
                guard let error = error as? DecodingError else { return "\(error)" }
                let context: DecodingError.Context
                switch error {
                case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found): context = found
                case .keyNotFound(let key, let found):
                    return (found.codingPath.map(\.stringValue) + [key.stringValue]).joined(separator: ".")
                @unknown default: return nil
                }
                return context.codingPath.map(\.stringValue).joined(separator: ".")
            }
        }
        #expect(path(#"{"lines":[{"amount":1},{"amount":"x"}]}"#) == "lines.1.amount")
        #expect(path(#"{"lines":[{"amount":null}]}"#) == "lines.0.amount")
        #expect(path(#"{"lines":[{}]}"#) == "lines.0.amount")
        #expect(path(#"{"lines":{}}"#) == "lines")
        #expect(path(#"{"lines":[{"amount":1.5}]}"#) == "lines.0.amount")
    }

    @Test("Text that is cut off anywhere is refused, and never read beyond its end") func cutOff() throws {
        let text = #"{"a":[1,-2.5,"x\"y",true,false,null],"b":{"c":"d"}}"#
        for length in 0..<text.utf8.count {
            let part = String(decoding: Array(text.utf8.prefix(length)), as: UTF8.self)
            #expect(throws: (any Error).self, "\(part)") { try JSONDocument(part).decode(JSONValue.self) }
        }
        #expect(try JSONDocument(text).decode(JSONValue.self) == JSONValue(parsing: text))
        for wrong in ["{\"a\" 1}", "[1 2]", "{1:2}", "", " ", "x", "{}}", "[}", "tru"] {
            #expect(throws: (any Error).self, "\(wrong)") { try JSONDocument(wrong).decode(JSONValue.self) }
        }
    }

    @Test("Marked members are noticed wherever they are") func marks() throws {
        #expect(try JSONDocument(#"{"a":[{"$sealed":{"key":"k"}}]}"#).hasMarkedMembers)
        #expect(try !JSONDocument(##"{"a":"$sealed","b":["$seal"]}"##).hasMarkedMembers)
    }

    @Test("Times are read and written as Foundation reads and writes them, on every kind of day") func times() throws {
        for text in [
            "2024-02-29T23:59:59.999999Z", "2000-02-29T00:00:00.000000Z", "1900-03-01T00:00:00.000001Z", "1969-12-31T23:59:59.500000Z",
            "0001-01-01T00:00:00.000000Z", "9999-12-31T00:00:00.000000Z", "2025-12-31T12:34:56.789012Z",
        ] {
            let date = try #require(Timestamp.date(from: text))
            #expect(Timestamp.text(of: date) == text)
            // Another form of the same time, which Foundation reads.
            #expect(Timestamp.date(from: text.replacing("Z", with: "+00:00")) == date)
        }
        for wrong in [
            "2025-02-29T00:00:00.000000Z", "2025-04-31T00:00:00.000000Z", "1900-02-29T00:00:00.000000Z", "2025-13-01T00:00:00.000000Z",
        ] {
            #expect(Timestamp.date(from: wrong) == nil, "\(wrong)")
        }
    }
}
