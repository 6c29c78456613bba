import EventLog
import Foundation
import Testing

/// The vectors that RFC 8785 and its authors publish.
@Suite("Canonical JSON") struct CanonicalJSONTests {
    /// The whole table of RFC 8785, appendix B, but for the patterns of NaN and infinity, which have no text.
    private static let numberTable: [(UInt64, String)] = [
        (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
        (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
        (0xc340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
        (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"), (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
        (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
        (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
        (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
        (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
        (0x41b3_de43_5555_5557, "333333333.33333343"), (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ]

    @Test("The numbers of RFC 8785, appendix B", arguments: numberTable) func numbers(pattern: UInt64, text: String) {
        #expect(JSONValue.number(Double(bitPattern: pattern)).canonical == text)
    }

    @Test("A hundred thousand numbers, by the checksums of the cyberphone test data") func manyNumbers() {
        var numbers = NumberSequence()
        #expect(numbers.checksum(through: 1_000) == "be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687")
        #expect(numbers.checksum(through: 10_000) == "b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892")
        #expect(numbers.checksum(through: 100_000) == "22776e6d4b49fa294a0d0f349268e5c28808fe7e0cb2bcbe28f63894e494d4c7")
    }

    /// From github.com/cyberphone/json-canonicalization, `testdata/input` and `testdata/output`, by Anders Rundgren (Apache 2.0).
    private static let documentTable: [(name: String, input: String, output: String)] = [
        (
            "arrays", #"[ 56, { "d": true, "10": null, "1": [ ] } ]"#,
            #"[56,{"1":[],"10":null,"d":true}]"#
        ),
        (
            "french",
            #"""
            {
              "peach": "This sorting order",
              "péché": "is wrong according to French",
              "pêche": "but canonicalization MUST",
              "sin":   "ignore locale"
            }
            """#,
            #"{"peach":"This sorting order","péché":"is wrong according to French","#
                + #""pêche":"but canonicalization MUST","sin":"ignore locale"}"#
        ),
        (
            "structures",
            #"""
            {
              "1": {"f": {"f": "hi","F": 5} ,"\n": 56.0},
              "10": { },
              "": "empty",
              "a": { },
              "111": [ {"e": "yes","E": "no" } ],
              "A": { }
            }
            """#,
            #"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}"#
        ),
        ("unicode", #"{ "Unnormalized Unicode":"A\u030a" }"#, "{\"Unnormalized Unicode\":\"A\u{30a}\"}"),
        (
            "values",
            #"""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """#,
            #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
        ),
        (
            "weird",
            #"""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\u000a": "Newline",
              "1": "One",
              "\u0080": "Control\u007f",
              "\ud83d\ude02": "Smiley",
              "\u00f6": "Latin Small Letter O With Diaeresis",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "</script>": "Browser Challenge"
            }
            """#,
            #"{"\n":"Newline","\r":"Carriage Return","1":"One","</script>":"Browser Challenge","# + "\"\u{80}\":\"Control\u{7f}\","
                + #""ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","# + "\"\u{fb33}\":"
                + #""Hebrew Letter Dalet With Dagesh"}"#
        ),
    ]

    @Test("The documents of the cyberphone test data, byte by byte", arguments: documentTable.indices) func documents(index: Int) throws {
        let document = Self.documentTable[index]
        let canonical = try JSONValue(parsing: document.input).canonical
        #expect(Array(canonical.utf8) == Array(document.output.utf8), "\(document.name)")
        #expect(try Array(JSONValue(parsing: canonical).canonical.utf8) == Array(canonical.utf8), "\(document.name)")
    }

    /// RFC 8785 §3.2.3: the names, and the order that it gives.
    @Test("Names are in the order of their UTF-16 units") func names() throws {
        let value = try JSONValue(
            parsing: """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
                 "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}
                """)
        let order = ["\\r", "1", "\u{80}", "ö", "€", "😀", "\u{fb33}"].map { "\"\($0)\":" }
        let places = order.map { value.canonical.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && zip(places, places.dropFirst()).allSatisfy { $0! < $1! })
    }

    @Test("Texts escape what must be escaped and nothing else") func texts() {
        let text = "\u{0F}\u{1F}\u{08}\u{0C}\t\r\n\"\\/€\u{7F}"
        #expect(JSONValue.string(text).canonical == #""\u000f\u001f\b\f\t\r\n\"\\/€"# + "\u{7F}\"")
    }

    @Test("A number that is not finite has no text of its own and is no reason to crash", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(number: Double) {
        #expect(JSONValue.array([.number(number)]).canonical == "[null]")
    }
}
