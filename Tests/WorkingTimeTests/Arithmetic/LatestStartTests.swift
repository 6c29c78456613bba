import Foundation
import Testing
import WorkingTime

struct LatestStartTests {
    static let cases = [
        WorkedCase("a warning one hour before the due date", Calendars.paris, "2025-03-04 10:00", 1, "2025-03-04 11:00"),
        WorkedCase("back over the evening", Calendars.paris, "2025-03-03 17:00", 4, "2025-03-04 11:00"),
        WorkedCase("at the beginning of a day, not the evening before", Calendars.paris, "2025-03-04 08:00", 3, "2025-03-04 11:00"),
        WorkedCase("back from a closed day", Calendars.shanghai, "2025-03-07 17:00", 1, "2025-03-09 12:00"),
        WorkedCase("back over a day of 23 hours", Calendars.always("Europe/Berlin"), "2025-03-29 12:00", 24, "2025-03-30 13:00"),
        WorkedCase("back over a day of 25 hours", Calendars.always("Europe/Berlin"), "2025-10-25 12:00", 24, "2025-10-26 11:00"),
        WorkedCase("back over a week of holidays", Calendars.shanghaiWithMakeUpDays, "2025-09-30 16:00", 22.5, "2025-10-11 16:00"),
        WorkedCase("back over a weekend between night shifts", Calendars.overnight, "2025-03-07 23:00", 8, "2025-03-10 23:00"),
        WorkedCase(
            "back over a pause", Calendars.shanghai, "2025-03-03 10:00", 9, "2025-03-05 09:30",
            paused: [("2025-03-04 09:30", "2025-03-04 20:00")]),
        WorkedCase(
            "at the end of a pause", Calendars.shanghai, "2025-03-03 12:00", 2, "2025-03-03 14:00",
            paused: [("2025-03-03 11:00", "2025-03-03 12:00")]),
    ]

    @Test("So many hours of work before a moment are begun when the worked case says", arguments: cases)
    func start(worked: WorkedCase) throws {
        let (start, end, pauses) = try worked.moments()
        #expect(worked.calendar.latestStart(for: worked.hours * 60, until: end, excluding: pauses) == start)
    }

    @Test("No work is begun at the end") func nothing() throws {
        let sunday = try Calendars.shanghai.at("2025-03-09 10:00")
        #expect(Calendars.shanghai.latestStart(for: 0, until: sunday) == sunday)
    }

    @Test("A calendar of dated openings that do not suffice would have had to begin in the distant past") func exhausted() throws {
        let calendar = try Calendars.oneHour()
        #expect(try calendar.latestStart(for: 60, until: calendar.at("2025-03-05 09:00")) == calendar.at("2025-03-03 09:00"))
        #expect(try calendar.latestStart(for: 61, until: calendar.at("2025-03-05 09:00")) == .distantPast)
    }
}
