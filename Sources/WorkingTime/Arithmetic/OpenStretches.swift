import FoundationEssentials

/// The calendar's open stretches of absolute time in ascending order, from the one that ends after an instant. Endless when the week is not
/// empty.
struct OpenStretches: Sequence, IteratorProtocol {
    private let calendar: WorkingCalendar
    private let start: Double
    private var date: LocalDate
    private var pending: [(start: Double, end: Double)] = []
    /// Intervals past midnight may run into the next day's; time counts once.
    private var covered = -Double.infinity

    init(_ calendar: WorkingCalendar, from start: Date) {
        self.calendar = calendar
        self.start = start.timeIntervalSince1970
        // The day before, whose last interval may run past midnight.
        date = calendar.localDate(of: start).adding(days: -1)
    }

    mutating func next() -> (start: Double, end: Double)? {
        while pending.isEmpty {
            if calendar.isWeekEmpty, calendar.lastDatedDay.map({ date > $0 }) ?? true { return nil }
            pending = stretches(of: date).reversed()
            date = date.adding(days: 1)
        }
        return pending.popLast()
    }

    private mutating func stretches(of date: LocalDate) -> [(start: Double, end: Double)] {
        let midnight = date.dayNumber * 86_400
        return calendar.hours(on: date).compactMap { interval in
            let end = Double(calendar.clock.offsets.firstInstant(localSeconds: midnight + interval.endOffset))
            let begin = Double(calendar.clock.offsets.firstInstant(localSeconds: midnight + interval.startOffset))
            let stretch = (start: Swift.max(begin, start, covered), end: end)
            guard stretch.start < stretch.end else { return nil }
            covered = end
            return stretch
        }
    }
}
