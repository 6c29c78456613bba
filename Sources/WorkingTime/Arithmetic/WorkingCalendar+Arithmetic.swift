public import FoundationEssentials

extension WorkingCalendar {
    /// Working minutes between two instants; 0 when the second is not after the first.
    public func workingMinutes(from start: Date, to end: Date, excluding pauses: [DateInterval] = []) -> Double {
        let end = end.timeIntervalSince1970
        let pauses = Pauses(pauses)
        var seconds = 0.0
        for stretch in OpenStretches(self, from: start) {
            guard stretch.start < end else { break }
            for piece in pauses.remainder(of: (start: stretch.start, end: min(stretch.end, end))) { seconds += piece.end - piece.start }
        }
        return seconds / 60
    }

    /// The first instant by which `minutes` of working time have passed; `start` itself for none.
    ///
    /// An instant at the end of a working stretch is that end and not the next beginning: who is done exactly then is in time.
    ///
    /// - Returns: `Date.distantFuture` when the calendar has only dated openings and they do not suffice.
    public func due(after minutes: Double, from start: Date, excluding pauses: [DateInterval] = []) -> Date {
        guard minutes > 0 else { return start }
        let pauses = Pauses(pauses)
        var left = minutes * 60
        for stretch in OpenStretches(self, from: start) {
            for piece in pauses.remainder(of: stretch) {
                let length = piece.end - piece.start
                if left <= length { return Date(timeIntervalSince1970: piece.start + left) }
                left -= length
            }
        }
        return .distantFuture
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
            if isWeekEmpty, lastDatedDay.map({ date > $0 }) ?? true { return .distantFuture }
            if !hours(on: date).isEmpty { left -= 1 }
        }
        return day(date).end
    }
}
