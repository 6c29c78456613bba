import Collaboration
import FoundationEssentials
import WorkingTime

/// When the sample organisation works: Shanghai office hours with a lunch break, public holidays, and one day off that is made up for.
enum SampleCalendar {
    static let id: CalendarID = "shanghai-office"
    static let timeZone = "Asia/Shanghai"

    /// The command that defines it, for a history that begins at a time.
    static func definition(from start: Date) throws(CalendarError) -> DefineCalendar {
        let calendar = try plain()
        let first = calendar.localDate(of: start)
        let holiday = anniversary(after: first)
        let makeUpDay = holiday.adding(days: 3)
        let closures = Set(try publicHolidays(around: first.year) + [holiday]).subtracting([makeUpDay]).sorted()
        return DefineCalendar(
            calendar: id, name: BilingualText(zh: "上海办公时间", en: "Shanghai office hours"),
            hours: CalendarHours(
                timeZone: timeZone, weekly: calendar.weekly, closures: closures,
                openings: [DatedOpening(date: makeUpDay, hours: .like(.monday))]))
    }

    /// The calendar itself, for reckoning when things happen.
    static func calendar(from start: Date) throws(CalendarError) -> WorkingCalendar {
        let hours = try definition(from: start).hours
        return try WorkingCalendar(
            timeZone: hours.timeZone, weekly: hours.weekly, closures: hours.closures ?? [], openings: hours.openings ?? [])
    }

    private static func plain() throws(CalendarError) -> WorkingCalendar {
        let day = [try OpenInterval("09:00", "12:00"), try OpenInterval("13:30", "18:00")]
        return try WorkingCalendar(
            timeZone: timeZone, weekly: Dictionary(uniqueKeysWithValues: Weekday.workweek.map { ($0, day) }))
    }

    /// The Wednesday of the third week: the works' anniversary (厂庆), made up for on the Saturday
    /// after it, so that every sample has both in it, whenever it is loaded.
    private static func anniversary(after first: LocalDate) -> LocalDate {
        first.adding(days: 14 + (Weekday.wednesday.index - first.weekday.index + 7) % 7)
    }

    /// Those with a fixed date, for the years a sample can touch.
    private static func publicHolidays(around year: Int) throws(CalendarError) -> [LocalDate] {
        var dates: [LocalDate] = []
        for year in (year - 1)...(year + 1) {
            for (month, day) in [(1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3)] {
                dates.append(try LocalDate(year: year, month: month, day: day))
            }
        }
        return dates
    }
}
