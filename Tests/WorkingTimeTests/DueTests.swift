import Foundation
import Testing
import WorkingTime

struct DueTests {
    @Test(
        "So many hours of work from a moment are due when the worked case says",
        arguments: [
            (Calendars.paris, "2025-03-03 17:00", 4, "2025-03-04 11:00"),
            (Calendars.always("Asia/Shanghai"), "2025-03-03 23:30", 1, "2025-03-04 00:30"),
            (Calendars.always("Europe/Berlin"), "2025-03-29 12:00", 24, "2025-03-30 13:00"),
            (Calendars.always("Europe/Berlin"), "2025-10-25 12:00", 24, "2025-10-26 11:00"),
            (Calendars.newYork, "2025-03-07 16:00", 8, "2025-03-10 16:00"),
            (Calendars.shanghaiWithMakeUpDays, "2025-03-03 11:00", 2, "2025-03-03 14:30"),
            (Calendars.shanghaiWithMakeUpDays, "2025-09-26 17:00", 8, "2025-09-28 17:30"),
            (Calendars.shanghaiWithMakeUpDays, "2025-09-30 16:00", 22.5, "2025-10-11 16:00"),
            (Calendars.shanghai, "2025-03-08 10:00", 4, "2025-03-10 13:00"),
            (Calendars.shanghai, "2025-03-03 18:00", 1, "2025-03-04 10:00"),
            (Calendars.overnight, "2025-03-07 23:00", 8, "2025-03-10 23:00"),
        ] as [(WorkingCalendar, String, Double, String)])
    func due(calendar: WorkingCalendar, start: String, hours: Double, expected: String) throws {
        #expect(try calendar.due(after: hours * 60, from: calendar.at(start)) == calendar.at(expected))
    }

    @Test("A warning one hour before a due of four is the due of three") func warning() throws {
        let calendar = Calendars.paris
        #expect(try calendar.due(after: 180, from: calendar.at("2025-03-03 17:00")) == calendar.at("2025-03-04 10:00"))
    }

    @Test("New York's Monday after the change of clocks is 20:00 in UTC") func newYork() throws {
        let due = try Calendars.newYork.due(after: 480, from: Calendars.newYork.at("2025-03-07 16:00"))
        #expect(due == Date(timeIntervalSince1970: 1_741_636_800))
    }

    @Test(
        "A customer in Shanghai sees Berlin's hours", arguments: [("2025-03-03", "2025-03-04 00:00"), ("2025-07-07", "2025-07-08 16:00")])
    func acrossZones(day: String, expected: String) throws {
        let start = try Calendars.shanghai.at("\(day) 18:00")
        #expect(try Calendars.berlinOffice.due(after: 360, from: start) == Calendars.shanghai.at(expected))
    }

    @Test("Pauses push the due") func pauses() throws {
        let calendar = Calendars.shanghai
        let pause = DateInterval(start: try calendar.at("2025-03-04 09:30"), end: try calendar.at("2025-03-04 20:00"))
        #expect(try calendar.due(after: 540, from: calendar.at("2025-03-03 10:00"), excluding: [pause]) == calendar.at("2025-03-05 09:30"))
    }

    @Test("A target that was lowered counts what was used") func loweredTarget() throws {
        let calendar = Calendars.shanghai
        let pause = DateInterval(start: try calendar.at("2025-03-03 12:00"), end: try calendar.at("2025-03-03 17:00"))
        #expect(
            try calendar.workingMinutes(from: calendar.at("2025-03-03 09:00"), to: calendar.at("2025-03-03 17:00"), excluding: [pause])
                == 180)
        #expect(try calendar.due(after: 240, from: calendar.at("2025-03-03 09:00"), excluding: [pause]) == calendar.at("2025-03-03 18:00"))
    }

    @Test("A calendar of dated openings that do not suffice is never due") func exhausted() throws {
        let day = DatedOpening(date: try LocalDate("2025-03-03"), hours: .intervals([try OpenInterval("09:00", "10:00")]))
        let calendar = try WorkingCalendar(timeZone: "Asia/Shanghai", weekly: [:], openings: [day])
        #expect(try calendar.due(after: 60, from: calendar.at("2025-03-01 09:00")) == calendar.at("2025-03-03 10:00"))
        #expect(try calendar.due(after: 61, from: calendar.at("2025-03-01 09:00")) == .distantFuture)
    }
}
