import Foundation
import Testing
import WorkingTime

struct OpeningTests {
    @Test(
        "The next opening is the moment itself while the calendar is open, and the beginning of the next stretch otherwise",
        arguments: [
            ("2025-03-03 09:00", "2025-03-03 09:00"), ("2025-03-03 12:34", "2025-03-03 12:34"), ("2025-03-03 18:00", "2025-03-04 09:00"),
            ("2025-03-03 03:00", "2025-03-03 09:00"), ("2025-03-07 19:00", "2025-03-10 09:00"), ("2025-03-09 00:00", "2025-03-10 09:00"),
        ])
    func opening(from: String, expected: String) throws {
        let calendar = Calendars.shanghai
        #expect(try calendar.opening(from: calendar.at(from)) == calendar.at(expected))
    }

    @Test("A make-up day opens, and a calendar that does not open again opens in the distant future") func openings() throws {
        let calendar = Calendars.shanghaiWithMakeUpDays
        #expect(try calendar.opening(from: calendar.at("2025-09-27 10:00")) == calendar.at("2025-09-28 09:00"))
        #expect(try calendar.opening(from: calendar.at("2025-09-30 18:00")) == calendar.at("2025-10-09 09:00"))
        let once = try Calendars.oneHour()
        #expect(try once.opening(from: once.at("2025-03-03 10:00")) == .distantFuture)
    }
}
