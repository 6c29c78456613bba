/// When work is done: weekly hours in a zone, the dates that are not worked, and the make-up days that are.
///
/// A date with an opening has the opening's hours; otherwise a closed date has none; otherwise the week decides. An interval past midnight
/// belongs to the day it begins on, so that a holiday does not end the night shift before it.
///
/// A calendar is a value: what is declared later is another calendar, and whoever keeps the old one keeps its due dates. To make one costs
/// about a millisecond, for the tables that make its arithmetic cheap; keep it rather than make it anew.
public struct WorkingCalendar: Sendable {
    /// The clocks of its zone.
    public let clock: WallClock
    /// Holidays: dates without hours. Ascending.
    public let closures: [LocalDate]
    /// Make-up workdays, and other dates with hours of their own. Ascending.
    public let openings: [DatedOpening]

    let daily: DailyHours
    let timetable: Timetable

    /// - Parameters:
    ///   - timeZone: an IANA name, such as `Asia/Shanghai`.
    ///   - weekly: the hours of each weekday, in any order; a weekday that is missing has none.
    ///   - closures: dates that are not worked.
    ///   - openings: dates that have other hours than their weekday.
    /// - Throws: ``CalendarError`` for an unknown zone, an empty interval, intervals of a day that overlap, a date given twice or both closed
    ///   and open, and for a calendar without any working time.
    public init(
        timeZone: String, weekly: [Weekday: [OpenInterval]], closures: [LocalDate] = [], openings: [DatedOpening] = []
    ) throws(CalendarError) {
        clock = try WallClock(timeZone: timeZone)
        daily = try DailyHours(zone: clock.offsets, weekly: weekly, closures: closures, openings: openings)
        timetable = Timetable(daily)
        self.closures = closures.sorted()
        self.openings = openings.sorted { $0.date < $1.date }
    }

    /// An IANA name, such as `Asia/Shanghai`.
    public var timeZone: String { clock.timeZone }

    /// The hours of each weekday, ascending; a weekday without hours may be missing.
    public var weekly: [Weekday: [OpenInterval]] { daily.weekly }

    /// The hours that begin on a date, ascending; none for a date that the zone's clocks skipped.
    public func hours(on date: LocalDate) -> [OpenInterval] { daily.hours(on: date) }
}

extension WorkingCalendar: Hashable {
    public static func == (left: Self, right: Self) -> Bool {
        left.timeZone == right.timeZone && left.weekly == right.weekly && left.closures == right.closures && left.openings == right.openings
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(timeZone)
        hasher.combine(weekly)
        hasher.combine(closures)
        hasher.combine(openings)
    }
}

extension WorkingCalendar: Codable {
    private enum CodingKeys: String, CodingKey { case timeZone, weekly, closures, openings }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        try self.init(
            timeZone: container.decode(String.self, forKey: .timeZone),
            weekly: container.decode([Weekday: [OpenInterval]].self, forKey: .weekly),
            closures: container.decodeIfPresent([LocalDate].self, forKey: .closures) ?? [],
            openings: container.decodeIfPresent([DatedOpening].self, forKey: .openings) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(timeZone, forKey: .timeZone)
        try container.encode(weekly, forKey: .weekly)
        try container.encode(closures, forKey: .closures)
        try container.encode(openings, forKey: .openings)
    }
}
