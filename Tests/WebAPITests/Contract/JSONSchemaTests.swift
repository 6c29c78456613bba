import EventLog
import TestSupport
import Testing

@Suite("JSON Schema") struct JSONSchemaTests {
    private static let party: JSONValue = [
        "type": "object", "required": ["department"], "properties": ["department": ["$ref": "#/$defs/slug"], "post": ["type": "string"]],
        "$defs": ["slug": ["type": "string", "pattern": "^[a-z]+$"]],
    ]

    private static let cases: [(schema: JSONValue, fits: [JSONValue], fails: [JSONValue])] = [
        (party, [["department": "sales"], ["department": "sales", "more": 1]], [[:], ["department": "S"], ["department": 1], "sales"]),
        (["type": ["string", "null"]], ["a", .null], [1, true, []]),
        (["type": "integer"], [1, .number(2)], [.number(1.5), "1"]),
        (["type": "number"], [1, .number(1.5)], ["1"]),
        (["enum": ["a", "b"]], ["a"], ["c", 1]),
        (["const": "a"], ["a"], ["b"]),
        (["items": ["type": "integer"]], [[1, 2], []], [[1, "2"]]),
        (["minimum": 1], [1, .number(1.5), "0"], [0, .number(0.5)]),
        (["maximum": 5], [5, "6"], [6, .number(5.5)]),
        (["properties": ["a": true], "additionalProperties": false], [["a": 1], [:]], [["b": 1]]),
        (["additionalProperties": ["type": "integer"]], [["a": 1]], [["a": "1"]]),
        (["anyOf": [["type": "integer"], ["type": "number"]]], [1, .number(0.5)], ["1"]),
        (["oneOf": [["type": "integer"], ["type": "number"]]], [.number(0.5)], [1, "1"]),
        (["format": "date-time"], ["2025-03-03T01:00:00.000000Z", "2025-03-03T09:00:00+08:00"], ["2025-03-03", "2025-03-03T09:00:00"]),
        (["format": "date"], ["2025-03-03"], ["03.03.2025"]),
        (["format": "uuid"], ["6F9619FF-8B86-D011-B42D-00C04FC964FF"], ["6F9619FF"]),
    ]

    @Test("A value fits or not, keyword by keyword", arguments: cases.indices) func keywords(index: Int) throws {
        let (schema, fits, fails) = Self.cases[index]
        for value in fits { #expect(try JSONSchema(schema).violations(in: value).isEmpty, "\(value.canonical)") }
        for value in fails { #expect(try !JSONSchema(schema).violations(in: value).isEmpty, "\(value.canonical)") }
    }

    @Test("A violation says where it is and what would be right") func places() throws {
        let found = try JSONSchema(["items": Self.party["$defs"]?["slug"] ?? .null]).violations(in: ["a", "B"])
        #expect(found.map(\.description) == [#"/1 "B" does not match ^[a-z]+$"#])
    }

    @Test("A reference leads into another document, and from there on within it") func neighbours() throws {
        let other: JSONValue = ["$defs": ["a": ["$ref": "#/$defs/b"], "b": ["type": "integer"]]]
        let schema = JSONSchema(["items": ["$ref": "other.json#/$defs/a"]], beside: ["other.json": other])
        #expect(try schema.violations(in: [1, "2"]).map(\.path) == ["/1"])
    }

    @Test("Undeclared properties are refused where that is asked for") func undeclared() throws {
        let schema = JSONSchema(Self.party, undeclaredProperties: .refused)
        #expect(try schema.violations(in: ["department": "sales", "more": 1]).map(\.path) == ["/more"])
    }

    @Test(
        "What is not understood is an error",
        arguments: [["minLenght": 1], ["type": "text"], ["format": "e-mail"], ["$ref": "#/nowhere"], ["$ref": "other.json"], 7]
            as [JSONValue])
    func unknown(schema: JSONValue) {
        #expect(throws: JSONSchemaError.self) { try JSONSchema(schema).violations(in: "text") }
    }
}
