import Foundation
import Testing
import WorkingTime

struct DueTests {
    static let cases = [
        WorkedCase("Paris, past the evening", Calendars.paris, "2025-03-03 17:00", 4, "2025-03-04 11:00"),
        WorkedCase("always open, past midnight", Calendars.always("Asia/Shanghai"), "2025-03-03 23:30", 1, "2025-03-04 00:30"),
        WorkedCase("a day of 23 hours", Calendars.always("Europe/Berlin"), "2025-03-29 12:00", 24, "2025-03-30 13:00"),
        WorkedCase("a day of 25 hours", Calendars.always("Europe/Berlin"), "2025-10-25 12:00", 24, "2025-10-26 11:00"),
        WorkedCase("New York, over the change of clocks", Calendars.newYork, "2025-03-07 16:00", 8, "2025-03-10 16:00"),
        WorkedCase("over lunch", Calendars.shanghaiWithMakeUpDays, "2025-03-03 11:00", 2, "2025-03-03 14:30"),
        WorkedCase("into a make-up Sunday", Calendars.shanghaiWithMakeUpDays, "2025-09-26 17:00", 8, "2025-09-28 17:30"),
        WorkedCase("over a week of holidays", Calendars.shanghaiWithMakeUpDays, "2025-09-30 16:00", 22.5, "2025-10-11 16:00"),
        WorkedCase("begun on a closed day", Calendars.shanghai, "2025-03-08 10:00", 4, "2025-03-10 13:00"),
        WorkedCase("begun exactly at the end of a day", Calendars.shanghai, "2025-03-03 18:00", 1, "2025-03-04 10:00"),
        WorkedCase(
            "paused during the work", Calendars.shanghai, "2025-03-03 10:00", 9, "2025-03-05 09:30",
            paused: [("2025-03-04 09:30", "2025-03-04 20:00")]),
        WorkedCase(
            "reopened", Calendars.shanghai, "2025-03-03 09:00", 8, "2025-03-06 13:00",
            paused: [("2025-03-03 14:00", "2025-03-06 10:00")]),
        WorkedCase(
            "with the target of 16 hours", Calendars.shanghai, "2025-03-03 09:00", 16, "2025-03-05 12:00",
            paused: [("2025-03-03 12:00", "2025-03-03 17:00")]),
        WorkedCase(
            "with that target lowered to 4", Calendars.shanghai, "2025-03-03 09:00", 4, "2025-03-03 18:00",
            paused: [("2025-03-03 12:00", "2025-03-03 17:00")]),
        WorkedCase(
            "Berlin's hours in winter, seen from Shanghai", Calendars.berlinOffice, "2025-03-03 18:00", 6, "2025-03-04 00:00",
            seenFrom: Calendars.shanghai),
        WorkedCase(
            "Berlin's hours in summer, seen from Shanghai", Calendars.berlinOffice, "2025-07-07 18:00", 6, "2025-07-08 16:00",
            seenFrom: Calendars.shanghai),
        WorkedCase("night shifts over a weekend", Calendars.overnight, "2025-03-07 23:00", 8, "2025-03-10 23:00"),
        WorkedCase("before a holiday is declared", Calendars.shanghai, "2025-03-03 15:00", 6, "2025-03-04 12:00"),
    ]

    @Test("So many hours of work from a moment are due when the worked case says", arguments: cases)
    func due(worked: WorkedCase) throws {
        let (start, end, pauses) = try worked.moments()
        #expect(worked.calendar.due(after: worked.hours * 60, from: start, excluding: pauses) == end)
    }

    @Test("New York's Monday after the change of clocks is 20:00 in UTC") func newYork() throws {
        let due = try Calendars.newYork.due(after: 480, from: Calendars.newYork.at("2025-03-07 16:00"))
        #expect(due == Date(timeIntervalSince1970: 1_741_636_800))
    }

    @Test("A holiday declared later makes another calendar, and moves only what is asked of that one") func declaredHoliday() throws {
        let promised = Calendars.shanghai
        let revised = Calendars.calendar("Asia/Shanghai", Weekday.workweek, [("09:00", "18:00")], closed: ["2025-03-04"])
        let start = try promised.at("2025-03-03 15:00")
        #expect(try revised.due(after: 360, from: start) == promised.at("2025-03-05 12:00"))
        #expect(try promised.due(after: 360, from: start) == promised.at("2025-03-04 12:00"))
        #expect(promised != revised)
    }

    @Test("No work is due at once, closed or not") func nothing() throws {
        let sunday = try Calendars.shanghai.at("2025-03-09 10:00")
        #expect(Calendars.shanghai.due(after: 0, from: sunday) == sunday)
        #expect(Calendars.shanghai.due(after: -60, from: sunday) == sunday)
    }

    @Test("What ends with the working day by fractions of a second is due then, not the next morning") func fractions() throws {
        let calendar = Calendars.shanghai
        let start = try calendar.at("2025-03-03 09:00")
        for tenth in 1..<600 {
            let rest = 540 - Double(tenth) / 600
            #expect(try calendar.due(after: rest, from: start.addingTimeInterval(Double(tenth) / 10)) == calendar.at("2025-03-03 18:00"))
        }
    }

    @Test("A due date that meets the beginning of a pause stays there") func untouched() throws {
        let calendar = Calendars.shanghai
        let pauses = try calendar.at([("2025-03-03 11:00", "2025-03-03 12:00")])
        #expect(try calendar.due(after: 120, from: calendar.at("2025-03-03 09:00"), excluding: pauses) == calendar.at("2025-03-03 11:00"))
        #expect(try calendar.due(after: 121, from: calendar.at("2025-03-03 09:00"), excluding: pauses) == calendar.at("2025-03-03 12:01"))
    }

    @Test("A calendar of dated openings that do not suffice is never due") func exhausted() throws {
        let calendar = try Calendars.oneHour()
        #expect(try calendar.due(after: 60, from: calendar.at("2025-03-01 09:00")) == calendar.at("2025-03-03 10:00"))
        #expect(try calendar.due(after: 61, from: calendar.at("2025-03-01 09:00")) == .distantFuture)
        #expect(try calendar.due(after: 1, from: calendar.at("2025-03-03 10:00")) == .distantFuture)
    }

    @Test("What is paused for ever is never due, and neither is more work than time will bring") func never() throws {
        let calendar = Calendars.shanghai
        let start = try calendar.at("2025-03-03 09:00")
        let pause = DateInterval(start: try calendar.at("2025-03-03 11:00"), end: .distantFuture)
        #expect(calendar.due(after: 121, from: start, excluding: [pause]) == .distantFuture)
        let oneMinuteAWeek = Calendars.calendar("Asia/Shanghai", [.monday], [("09:00", "09:01")])
        for calendar in [calendar, oneMinuteAWeek] {
            #expect(calendar.due(after: .greatestFiniteMagnitude, from: start) == .distantFuture)
            #expect(calendar.latestStart(for: .greatestFiniteMagnitude, until: start) == .distantPast)
        }
    }
}
