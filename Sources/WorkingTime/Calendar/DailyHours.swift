/// The hours of each date, and the instants at which they begin and end in a zone.
struct DailyHours: Sendable {
    let zone: ZoneOffsets
    /// Ascending on each day.
    let weekly: [Weekday: [OpenInterval]]
    /// What holds on a date in place of the week's; closed dates have none.
    private let dated: [LocalDate: [OpenInterval]]

    /// - Throws: whatever ``WorkingCalendar`` refuses of hours.
    init(
        zone: ZoneOffsets, weekly: [Weekday: [OpenInterval]], closures: [LocalDate], openings: [DatedOpening]
    ) throws(CalendarError) {
        self.zone = zone
        self.weekly = try Self.ordered(weekly)
        dated = try Self.dated(weekly: self.weekly, closures: closures, openings: openings)
        guard !isWeekEmpty || dated.values.contains(where: { !$0.isEmpty }) else {
            throw CalendarError(.noWorkingTime, "The calendar has no working time. Give weekly hours or a dated opening.")
        }
    }

    /// A date that the zone skipped, as Samoa did 2011-12-30, has no hours, whatever the week says.
    func hours(on date: LocalDate) -> [OpenInterval] {
        zone.day(date).isEmpty ? [] : dated[date] ?? weekly[date.weekday] ?? []
    }

    /// What is open between the midnights of a date, as instants.
    ///
    /// That includes what intervals of the days before have past midnight: of two days, since the day before may have been skipped.
    func open(on date: LocalDate) -> Stretches {
        let day = zone.day(date)
        return Stretches(
            uniting: (-2...0).map(date.adding).flatMap { date in
                hours(on: date).map { zone.instants(of: $0.range(from: date.midnight)).clamped(to: day) }
            })
    }

    /// The dates that may differ from the weekly pattern, ascending: dated ones and those after them, into which their hours (or those that
    /// the week has there) may reach, and those on which the clocks are changed.
    var exceptionalDates: [LocalDate] {
        let aroundDated = dated.keys.flatMap { [$0, $0.adding(days: 1)] }
        return Set(aroundDated + zone.datesOfChanges).sorted()
    }

    /// Whether nothing opens on a date or after it.
    func isClosedForGood(from date: LocalDate) -> Bool {
        isWeekEmpty && !dated.contains { $0.key >= date && !$0.value.isEmpty }
    }

    private var isWeekEmpty: Bool { weekly.values.allSatisfy(\.isEmpty) }
}

extension DailyHours {
    private static func ordered(_ weekly: [Weekday: [OpenInterval]]) throws(CalendarError) -> [Weekday: [OpenInterval]] {
        var result: [Weekday: [OpenInterval]] = [:]
        for (weekday, intervals) in weekly { result[weekday] = try ordered(intervals) }
        return result
    }

    private static func ordered(_ intervals: [OpenInterval]) throws(CalendarError) -> [OpenInterval] {
        let intervals = intervals.sorted { $0.from < $1.from }
        for interval in intervals where interval.from == interval.to || interval.from == .endOfDay {
            throw CalendarError(.invalidInterval, "\(interval) is empty. The whole day is 00:00–24:00.")
        }
        for (earlier, later) in zip(intervals, intervals.dropFirst()) where earlier.range(from: 0).overlaps(later.range(from: 0)) {
            throw CalendarError(.invalidInterval, "\(earlier) and \(later) overlap. Let one end before the other begins.")
        }
        return intervals
    }

    private static func dated(
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
}
