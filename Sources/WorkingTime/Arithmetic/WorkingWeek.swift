/// The weekly hours as a pattern that repeats for ever on a wall clock that is never changed.
struct WorkingWeek: Sendable {
    /// From the midnight that begins Monday.
    private let open: Stretches

    init(_ weekly: [Weekday: [OpenInterval]]) {
        let ranges = weekly.flatMap { weekday, intervals in intervals.map { $0.range(from: weekday.index * Microseconds.day) } }
        // What Sunday's last interval has past midnight is at the beginning of the pattern.
        let wrapped = ranges.map { $0.lowerBound - Microseconds.week..<$0.upperBound - Microseconds.week }
        open = Stretches(uniting: (ranges + wrapped).map { $0.clamped(to: 0..<Microseconds.week) })
    }

    /// Open time from the pattern's first Monday to a local moment; negative before it.
    func opened(by local: Int) -> Int {
        let (weeks, moment) = (local - Self.firstMonday).floorDivided(by: Microseconds.week)
        return weeks * open.length + open.length(before: moment)
    }

    /// The first local moment by which so much has been open; nil when the week is empty or so scant that this lies beyond all dates.
    func moment(when opened: Int) -> Int? {
        guard open.length > 0 else { return nil }
        let (weeks, rest) = (opened - 1).floorDivided(by: open.length)
        guard weeks.magnitude < Microseconds.limit / Microseconds.week else { return nil }
        return Self.firstMonday + weeks * Microseconds.week + open.moment(after: rest + 1)
    }

    /// 1969-12-29.
    private static let firstMonday = -3 * Microseconds.day
}
