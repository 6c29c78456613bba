import EventLog
import Testing

@Suite("Reading JSON") struct JSONParsingTests {
    @Test("What is not JSON, or not the same to every reader, is refused with the reason and the place", arguments: refused)
    func refusals(text: String, code: JSONError.Code, place: String) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error?.code == code, "\(text)")
        #expect(error?.description.hasPrefix(place + ": ") == true, "\(text) \(error?.description ?? "")")
    }

    private static let refused: [(String, JSONError.Code, String)] = [
        (#"{"a":"\ud800"}"#, .loneSurrogate, "a, byte 6"), (#"["x\udc00\ud800"]"#, .loneSurrogate, "[0], byte 3"),
        (#""\ud83d\u0041""#, .loneSurrogate, "byte 1"), (#"{"\udc00":1}"#, .loneSurrogate, "byte 2"),
        (#"{"lines":[{"a":1},{"a":1,"b":{},"a":2}]}"#, .duplicateName, "lines[1].a, byte 32"),
        ("{\"\u{e9}\":1,\"e\u{301}\":2}", .duplicateName, "e\u{301}, byte 8"),
        (#"{"a":"x\u0000"}"#, .nul, "a, byte 7"), (#"{"\u0000":1}"#, .nul, "byte 2"), ("\"\u{0}\"", .malformed, "byte 1"),
        (#"{"a":{"b":[1,1e400]}}"#, .numberOutOfRange, "a.b[1], byte 13"), ("-1e400", .numberOutOfRange, "byte 0"),
        ("9007199254740993", .numberOutOfRange, "byte 0"), ("-9007199254740993", .numberOutOfRange, "byte 0"),
        ("123456789012345678901234567890", .numberOutOfRange, "byte 0"), ("9007199254740994.0", .numberOutOfRange, "byte 0"),
        ("1e20", .numberOutOfRange, "byte 0"),
        (String(repeating: "[", count: 513), .tooDeep, String(repeating: "[0]", count: 512) + ", byte 512"),
        ("", .malformed, "byte 0"), (" ", .malformed, "byte 1"), ("[1,]", .malformed, "[1], byte 3"), (#"{"a":1,}"#, .malformed, "byte 7"),
        (#"{"a" 1}"#, .malformed, "byte 5"), ("{a:1}", .malformed, "byte 1"), ("[1 2]", .malformed, "byte 3"), ("[1", .malformed, "byte 2"),
        ("[1]x", .malformed, "byte 3"), ("01", .malformed, "byte 2"), ("-", .malformed, "byte 1"), ("1.", .malformed, "byte 2"),
        (".5", .malformed, "byte 0"), ("1e", .malformed, "byte 2"), ("1e+", .malformed, "byte 3"), ("+1", .malformed, "byte 0"),
        ("tru", .malformed, "byte 3"), ("nul", .malformed, "byte 3"), ("NaN", .malformed, "byte 0"), ("\"", .malformed, "byte 1"),
        (#""\x""#, .malformed, "byte 2"), (#""\"#, .malformed, "byte 2"), (#""\u12"#, .malformed, "byte 5"),
        (#""\u12g4""#, .malformed, "byte 5"), (#""\ud83d\"#, .loneSurrogate, "byte 1"), ("\"a\tb\"", .malformed, "byte 2"),
        ("// c\n1", .malformed, "byte 0"),
    ]

    @Test("What every reader takes is read as it was meant", arguments: accepted) func acceptance(text: String, value: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == value, "\(text)")
    }

    private static let accepted: [(String, JSONValue)] = [
        (" { \"a\" : [ ] ,\r\n\t\"b\" : { } } ", ["a": [], "b": [:]]), ("[null,true,false]", [.null, true, false]),
        (#""\ud83d\ude02\/\b\f\n\r\t\"\\\u00e9""#, "😂/\u{8}\u{c}\n\r\t\"\\é"), ("\"\u{10FFFF}\u{7F}\"", "\u{10FFFF}\u{7F}"),
        ("9007199254740992", 9_007_199_254_740_992), ("-9007199254740992", -9_007_199_254_740_992), ("-0", 0), ("-0.0", 0), ("0", 0),
        ("1.0", 1), ("1E2", 100), ("25e-1", .number(2.5)), ("1e30", .number(1e30)), ("1e-400", 0),
        ("5e-324", .number(.leastNonzeroMagnitude)),
        ("0.1", .number(0.1)), ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)),
        (
            String(repeating: "[", count: 511) + "[]" + String(repeating: "]", count: 511),
            (1...512).reduce(.null) { value, _ in value == .null ? [] : [value] }
        ),
    ]

    @Test("An error names places and rules, and none of the values") func discretion() {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: #"{"salary": 12345678901234567890, "x": 1}"#) }
        #expect(error?.path == "salary" && error?.offset == 11 && error?.description.contains("1234") == false)
    }
}
