import Foundation
import Testing
import WorkingTime

struct WallClockTests {
    @Test("A local time that is shown twice needs a choice") func twice() throws {
        let clock = try WallClock(timeZone: "Europe/Berlin")
        let local = LocalDateTime(try LocalDate("2025-10-26"), try LocalTime("02:30"))
        let error = #expect(throws: CalendarError.self) { try clock.instant(of: local) }
        #expect(error?.code == .ambiguousTime)
        #expect(try clock.instant(of: local, choosing: .earlier) == Date(timeIntervalSince1970: 1_761_438_600))
        #expect(try clock.instant(of: local, choosing: .later) == Date(timeIntervalSince1970: 1_761_442_200))
    }

    @Test(
        "A local time that is skipped moves forward by the gap",
        arguments: [
            ("Europe/Berlin", "2025-03-30 02:30", "2025-03-30 03:30"),
            ("Australia/Lord_Howe", "2025-10-05 02:10", "2025-10-05 02:40"),
            ("Pacific/Apia", "2011-12-30 12:00", "2011-12-31 12:00"),
        ])
    func skipped(zone: String, local: String, shown: String) throws {
        let calendar = Calendars.always(zone)
        #expect(try calendar.at(local) == calendar.at(shown))
    }

    @Test("Clocks show what Foundation's show, over all years that calendars cover", arguments: SampleZone.all)
    func foundation(zone: SampleZone) throws {
        var random = SeededGenerator(20_250_305)
        let calendar = Calendars.always(zone.name)
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.timeZone = try #require(TimeZone(identifier: zone.name))
        for _ in 1...1_000 {
            let instant = Date(timeIntervalSince1970: Double(Int.random(in: 0...4_100_000_000, using: &random)))
            let shown = gregorian.dateComponents([.year, .month, .day, .hour, .minute, .second, .weekday], from: instant)
            let date = try LocalDate(year: #require(shown.year), month: #require(shown.month), day: #require(shown.day))
            let time = try LocalTime(hour: #require(shown.hour), minute: #require(shown.minute), second: #require(shown.second))
            #expect(calendar.localDate(of: instant) == date)
            // Foundation's week begins on Sunday, with 1.
            #expect(date.weekday.index == (try #require(shown.weekday) + 5) % 7)
            let meant = try AmbiguousTime.allCases.map { try calendar.clock.instant(of: LocalDateTime(date, time), choosing: $0) }
            #expect(meant.contains(instant))
        }
    }

    @Test(
        "A day lasts as long as the clocks let it",
        arguments: [("2025-03-30", 23), ("2025-10-26", 25), ("2025-10-27", 24)] as [(String, Double)])
    func days(date: String, hours: Double) throws {
        let calendar = Calendars.always("Europe/Berlin")
        #expect(try calendar.day(containing: calendar.at("\(date) 12:00")).duration == hours * 3600)
    }

    @Test("A week begins on Monday and has the hours of its days") func week() throws {
        let calendar = Calendars.always("Europe/Berlin")
        let week = try calendar.week(containing: calendar.at("2025-03-30 23:59"))
        #expect(try week == DateInterval(start: calendar.at("2025-03-24 00:00"), end: calendar.at("2025-03-31 00:00")))
        #expect(week.duration == 167 * 3600)
    }

    @Test("A date that a zone went without has no hours, and a night shift before it ends as late as ever") func skippedDate() throws {
        let days = Calendars.calendar("Pacific/Apia", Weekday.workweek, [("09:00", "17:00")])
        #expect(try days.hours(on: LocalDate("2011-12-30")).isEmpty)
        #expect(try days.workingMinutes(from: days.at("2011-12-29 00:00"), to: days.at("2012-01-02 00:00")) == 480)
        #expect(try days.endOfWorkingDay(1, after: days.at("2011-12-29 12:00")) == days.at("2012-01-03 00:00"))
        let nights = Calendars.calendar("Pacific/Apia", Weekday.workweek, [("22:00", "06:00")])
        #expect(try nights.workingMinutes(from: nights.at("2011-12-29 12:00"), to: nights.at("2012-01-02 00:00")) == 480)
    }
}
