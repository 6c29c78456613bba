import FoundationEssentials
import FoundationInternationalization

/// When work is done: weekly hours in a zone, the dates that are not worked, and the make-up days that are.
///
/// A date with an opening has the opening's hours; otherwise a closed date has none; otherwise the week decides. An interval past midnight
/// belongs to the day it begins on.
public struct WorkingCalendar: Sendable {
    /// The clocks of its zone.
    public let clock: WallClock
    public let weekly: [Weekday: [OpenInterval]]
    /// Ascending.
    public let closures: [LocalDate]
    /// Ascending by date.
    public let openings: [DatedOpening]

    private let hoursByDate: [LocalDate: [OpenInterval]]

    /// - Throws: ``CalendarError`` for an unknown zone, an empty interval, intervals of a day that overlap, a date given twice or both closed
    ///   and open, and for a calendar without any working time.
    public init(
        timeZone: String, weekly: [Weekday: [OpenInterval]], closures: [LocalDate] = [], openings: [DatedOpening] = []
    ) throws(CalendarError) {
        clock = try WallClock(timeZone: timeZone)
        self.weekly = try weekly.mapIntervals { intervals throws(CalendarError) in try Self.ordered(intervals) }
        self.closures = closures.sorted()
        self.openings = openings.sorted { $0.date < $1.date }
        hoursByDate = try Self.hoursByDate(weekly: self.weekly, closures: closures, openings: openings)
        guard self.weekly.values.contains(where: { !$0.isEmpty }) || hoursByDate.values.contains(where: { !$0.isEmpty }) else {
            throw CalendarError(.noWorkingTime, "The calendar has no working time. Give weekly hours or a dated opening.")
        }
    }

    /// An IANA name, such as `Asia/Shanghai`.
    public var timeZone: String { clock.timeZone }

    /// The hours of a date, ascending.
    public func hours(on date: LocalDate) -> [OpenInterval] { hoursByDate[date] ?? weekly[date.weekday] ?? [] }

    /// Beyond it nothing opens, unless the week does.
    var lastDatedDay: LocalDate? { hoursByDate.keys.max() }

    var isWeekEmpty: Bool { weekly.values.allSatisfy(\.isEmpty) }

    private static func hoursByDate(
        weekly: [Weekday: [OpenInterval]], closures: [LocalDate], openings: [DatedOpening]
    ) throws(CalendarError) -> [LocalDate: [OpenInterval]] {
        var hours: [LocalDate: [OpenInterval]] = [:]
        func set(_ date: LocalDate, _ intervals: [OpenInterval]) throws(CalendarError) {
            guard hours.updateValue(intervals, forKey: date) == nil else {
                throw CalendarError(.contradictoryDate, "\(date) is given twice. Name a date once, either closed or open.")
            }
        }
        for date in closures { try set(date, []) }
        for opening in openings {
            switch opening.hours {
            case .like(let weekday): try set(opening.date, weekly[weekday] ?? [])
            case .intervals(let intervals): try set(opening.date, try ordered(intervals))
            }
        }
        return hours
    }

    private static func ordered(_ intervals: [OpenInterval]) throws(CalendarError) -> [OpenInterval] {
        let intervals = intervals.sorted { $0.from < $1.from }
        for interval in intervals where interval.from == interval.to || interval.from == .endOfDay {
            throw CalendarError(.invalidInterval, "\(interval) is empty. The whole day is 00:00–24:00.")
        }
        for (earlier, later) in zip(intervals, intervals.dropFirst()) where earlier.endOffset > later.startOffset {
            throw CalendarError(.invalidInterval, "\(earlier) and \(later) overlap. Let one end before the other begins.")
        }
        return intervals
    }
}

extension Dictionary where Key == Weekday, Value == [OpenInterval] {
    fileprivate func mapIntervals(
        _ transform: ([OpenInterval]) throws(CalendarError) -> [OpenInterval]
    ) throws(CalendarError) -> Self {
        var result: Self = [:]
        for (weekday, intervals) in self { result[weekday] = try transform(intervals) }
        return result
    }
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
