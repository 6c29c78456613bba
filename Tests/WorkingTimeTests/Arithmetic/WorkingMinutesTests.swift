import Foundation
import Testing
import WorkingTime

struct WorkingMinutesTests {
    static let cases = [
        WorkedCase("Sunday night with 23 hours", Calendars.berlinSundayNight, "2025-03-30 00:00", 7, "2025-03-31 00:00"),
        WorkedCase("Sunday night with 25 hours", Calendars.berlinSundayNight, "2025-10-26 00:00", 9, "2025-10-27 00:00"),
        WorkedCase("all of October", Calendars.shanghaiWithMakeUpDays, "2025-10-01 00:00", 135, "2025-11-01 00:00"),
        WorkedCase("what a pause over the weekend covers", Calendars.shanghai, "2025-03-07 17:30", 1, "2025-03-10 09:30"),
        WorkedCase("what two pauses that overlap cover", Calendars.shanghai, "2025-03-03 10:00", 6, "2025-03-03 16:00"),
        WorkedCase(
            "what they leave of the day", Calendars.shanghai, "2025-03-03 09:00", 3, "2025-03-03 18:00",
            paused: [("2025-03-03 12:00", "2025-03-03 16:00"), ("2025-03-03 10:00", "2025-03-03 14:00")]),
        WorkedCase(
            "fulfilled while paused", Calendars.shanghai, "2025-03-03 09:00", 2, "2025-03-28 12:00",
            paused: [("2025-03-03 11:00", "2025-03-28 12:00")]),
        WorkedCase(
            "fulfilled while a pause goes on", Calendars.shanghai, "2025-03-03 09:00", 2, "2025-03-28 12:00",
            paused: [("2025-03-03 11:00", "2025-04-28 12:00")]),
        WorkedCase(
            "reopened", Calendars.shanghai, "2025-03-03 09:00", 7, "2025-03-06 12:00",
            paused: [("2025-03-03 14:00", "2025-03-06 10:00")]),
        WorkedCase(
            "used when the target is lowered", Calendars.shanghai, "2025-03-03 09:00", 3, "2025-03-03 17:00",
            paused: [("2025-03-03 12:00", "2025-03-03 17:00")]),
        WorkedCase("a night shift runs into a holiday", Calendars.nightsWithHoliday, "2025-03-03 22:00", 8, "2025-03-05 22:00"),
        WorkedCase("from later to earlier", Calendars.shanghai, "2025-03-10 09:30", 0, "2025-03-07 17:30"),
    ]

    @Test("Between two moments lie the hours that the worked case says", arguments: cases)
    func hours(worked: WorkedCase) throws {
        let (start, end, pauses) = try worked.moments()
        #expect(worked.calendar.workingMinutes(from: start, to: end, excluding: pauses) == worked.hours * 60)
    }

    @Test("Working days count the days on which the calendar opens") func workingDays() throws {
        let calendar = Calendars.shanghaiWithMakeUpDays
        #expect(try calendar.endOfWorkingDay(3, after: calendar.at("2025-09-26 17:00")) == calendar.at("2025-10-01 00:00"))
        #expect(try calendar.endOfWorkingDay(1, after: calendar.at("2025-09-30 17:00")) == calendar.at("2025-10-10 00:00"))
        #expect(try calendar.endOfWorkingDay(0, after: calendar.at("2025-09-30 17:00")) == calendar.at("2025-10-01 00:00"))
    }

    @Test("Working days end with the last dated opening when the week is empty") func lastWorkingDay() throws {
        let calendar = try Calendars.oneHour()
        let start = try calendar.at("2025-03-01 09:00")
        #expect(try calendar.endOfWorkingDay(1, after: start) == calendar.at("2025-03-04 00:00"))
        #expect(calendar.endOfWorkingDay(2, after: start) == .distantFuture)
    }
}
