public import FoundationEssentials

extension WorkingCalendar {
    /// Working minutes between two instants, to the microsecond; 0 when the second is not after the first.
    ///
    /// - Parameter pauses: what does not count. They may overlap, run past either end and be closed hours in part. One that still goes on
    ///   may end at `end` or at any time after it.
    public func workingMinutes(from start: Date, to end: Date, excluding pauses: [DateInterval] = []) -> Double {
        guard start < end else { return 0 }
        let whole = start.microseconds..<end.microseconds
        let paused = united(pauses).reduce(0) { $0 + opened(in: $1.clamped(to: whole)) }
        return Double(opened(in: whole) - paused) / Double(Microseconds.minute)
    }

    /// The first instant by which `minutes` of working time have passed since `start`; `start` itself for none.
    ///
    /// An instant at the end of a working stretch is that end and not the next beginning: who is done exactly then is in time.
    ///
    /// - Returns: `Date.distantFuture` when the calendar has only dated openings and they do not suffice, and when a pause goes on for ever.
    public func due(after minutes: Double, from start: Date, excluding pauses: [DateInterval] = []) -> Date {
        let length = Microseconds.minutes(minutes)
        guard length > 0 else { return start }
        let first = start.microseconds
        var due = timetable.opened(by: first) + length
        for pause in united(pauses) where pause.upperBound > first {
            let counted = Swift.max(pause.lowerBound, first)..<pause.upperBound
            guard due > timetable.opened(by: counted.lowerBound) else { break }
            due += opened(in: counted)
        }
        return timetable.instant(when: due).map { min(Date(microseconds: $0), .distantFuture) } ?? .distantFuture
    }

    /// The last instant from which `minutes` of working time are left until `end`; `end` itself for none. A warning an hour before a due
    /// date, or the latest time to begin.
    ///
    /// The mirror of ``due(after:from:excluding:)``: an instant at the beginning of a working stretch is that beginning and not the end
    /// before it.
    ///
    /// - Returns: `Date.distantPast` when the calendar has only dated openings and they do not suffice, and when a pause has no beginning.
    public func latestStart(for minutes: Double, until end: Date, excluding pauses: [DateInterval] = []) -> Date {
        let length = Microseconds.minutes(minutes)
        guard length > 0 else { return end }
        let last = end.microseconds
        var start = timetable.opened(by: last) - length
        for pause in united(pauses).reversed() where pause.lowerBound < last {
            let counted = pause.lowerBound..<Swift.min(pause.upperBound, last)
            guard start < timetable.opened(by: counted.upperBound) else { break }
            start -= opened(in: counted)
        }
        return timetable.instant(when: start + 1).map { max(Date(microseconds: $0 - 1), .distantPast) } ?? .distantPast
    }

    /// The first instant from `start` on at which the calendar is open: `start` itself when it is open then.
    ///
    /// - Returns: `Date.distantFuture` when it does not open again.
    public func opening(from start: Date) -> Date {
        timetable.instant(when: timetable.opened(by: start.microseconds) + 1).map { min(Date(microseconds: $0 - 1), .distantFuture) }
            ?? .distantFuture
    }

    /// The midnight that ends the so-many-th working day after the day of `start`: a day is a working day when the calendar opens on it, make-up
    /// days included. 0 gives the end of the day itself.
    ///
    /// - Returns: `Date.distantFuture` when the calendar does not open on so many days.
    public func endOfWorkingDay(_ count: Int, after start: Date) -> Date {
        var date = localDate(of: start)
        var left = count
        while left > 0 {
            date = date.adding(days: 1)
            if daily.isClosedForGood(from: date) { return .distantFuture }
            if !hours(on: date).isEmpty { left -= 1 }
        }
        return day(date).end
    }

    private func opened(in range: Range<Int>) -> Int {
        timetable.opened(by: range.upperBound) - timetable.opened(by: range.lowerBound)
    }

    private func united(_ pauses: [DateInterval]) -> [Range<Int>] { Stretches(uniting: pauses.map(\.microseconds)).ranges }
}
