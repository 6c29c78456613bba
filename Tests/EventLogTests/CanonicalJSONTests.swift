import EventLog
import Foundation
import Testing

struct CanonicalJSONTests {
    /// Bit patterns and texts from RFC 8785, appendix B.
    @Test(
        "Numbers are written as ECMAScript writes them",
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"), (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x44b5_2d02_c7e1_4af6, "1e+23"), (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"), (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        ] as [(UInt64, String)])
    func numbers(pattern: UInt64, text: String) {
        #expect(JSONValue.number(Double(bitPattern: pattern)).canonical == text)
    }

    @Test("Names are in the order of their UTF-16 units, as in RFC 8785 section 3.2.3") func names() throws {
        let value = try JSONValue(parsing: #"{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}"#)
        #expect(value.canonical == "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{FB33}\":3}")
    }

    @Test("Texts escape what must be escaped and nothing else") func texts() {
        #expect(JSONValue.string("\u{0F}\n\"\\/€").canonical == #""\u000f\n\"\\/€""#)
    }

    @Test("Times have six decimals and come back") func times() throws {
        let date = try #require(Timestamp.date(from: "2025-03-03T09:00:00.123456+08:00"))
        #expect(Timestamp.text(of: date) == "2025-03-03T01:00:00.123456Z")
        #expect(Timestamp.date(from: "2011-10-11 13:42:22.688000+02:00").map(Timestamp.text) == "2011-10-11T11:42:22.688000Z")
        #expect(Timestamp.date(from: "yesterday") == nil)
    }

    @Test("A time of whole microseconds comes back from text, and from rounding, as the same value to the last bit") func sameTimes() {
        for number in 0..<1000 {
            let date = Date(timeIntervalSince1970: Double(1_740_963_600_000_000 + number * 7_654_321) / 1_000_000)
            #expect(Timestamp.date(from: Timestamp.text(of: date)) == date)
            #expect(Timestamp.rounded(date) == date)
        }
    }
}
