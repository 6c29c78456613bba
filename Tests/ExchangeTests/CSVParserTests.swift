import Testing

@testable import Exchange

@Suite("CSV") struct CSVParserTests {
    private static func fields(_ text: String, pieces size: Int = .max) -> [CSVRecord] {
        var parser = CSVParser(delimiter: UInt8(ascii: ","))
        let bytes = Array(text.utf8)
        var records: [CSVRecord] = []
        for start in stride(from: 0, to: bytes.count, by: min(size, max(1, bytes.count))) {
            records += parser.parse(Array(bytes[start..<min(bytes.count, start + min(size, bytes.count))]))
        }
        return records + [parser.finish()].compactMap(\.self)
    }

    private static let texts: [(String, [[String]])] = [
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]), ("a\rb", [["a"], ["b"]]),
        ("\"a,\"\"x\"\"\",b", [["a,\"x\"", "b"]]), ("\"line\nbreak\",b", [["line\nbreak", "b"]]), ("a,,\n", [["a", "", ""]]),
        ("\n\na\n\n", [["a"]]), ("\"\"", [[""]]), ("部门,é", [["部门", "é"]]), ("", []),
    ]

    @Test("Records, whatever pieces the bytes come in", arguments: texts)
    func records(text: String, expected: [[String]]) {
        for size in [1, 2, 3, .max] {
            #expect(Self.fields(text, pieces: size).map { try? $0.content.get() } == expected, "\(size)")
        }
    }

    @Test("A record knows the line it begins on, also after a line break in quotes")
    func lines() {
        #expect(Self.fields("a\r\n\r\n\"b\nb\"\nc").map(\.line) == [1, 3, 5])
    }

    @Test("A flaw costs its record and no other")
    func flaws() {
        let records = Self.fields("a\n\"b\"x\nc\n\"open")
        #expect(records.map(\.content) == [.success(["a"]), .failure(.wrongQuotes), .success(["c"]), .failure(.wrongQuotes)])
        var parser = CSVParser(delimiter: UInt8(ascii: ","))
        #expect(parser.parse([0xFF, 0xFE, 0x0A, 0x61, 0x0A]).map(\.content) == [.failure(.notUTF8), .success(["a"])])
    }

    @Test("A line of 100 MB is passed over without being kept")
    func longLine() {
        var parser = CSVParser(delimiter: UInt8(ascii: ","))
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        #expect((0..<100).allSatisfy { _ in parser.parse(piece).isEmpty })
        #expect(parser.parse(Array("\na\n".utf8)).map(\.content) == [.failure(.tooLong), .success(["a"])])
    }
}
