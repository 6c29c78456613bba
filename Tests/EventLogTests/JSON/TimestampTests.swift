import EventLog
import Foundation
import Testing

struct TimestampTests {
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
