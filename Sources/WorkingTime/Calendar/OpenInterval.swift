/// A stretch of working time on one day, half-open. In JSON `{"from": "09:00", "to": "18:00"}`.
///
/// An end at or before the start lies on the following day: `22:00`–`06:00` is eight hours that belong to the day they begin on. The whole
/// day is `00:00`–`24:00`. An end equal to the start is refused by ``WorkingCalendar``, since it could mean nothing or a day.
public struct OpenInterval: Sendable, Hashable, Codable, CustomStringConvertible {
    /// When it begins; included.
    public let from: LocalTime
    /// When it ends, on the same day or the next; not included.
    public let to: LocalTime

    /// Takes any two times; a calendar refuses those that make no interval.
    public init(from: LocalTime, to: LocalTime) {
        self.from = from
        self.to = to
    }

    /// Reads two times, such as `OpenInterval("09:00", "18:00")`.
    ///
    /// - Throws: `invalidTime`.
    public init(_ from: String, _ to: String) throws(CalendarError) {
        self.init(from: try LocalTime(from), to: try LocalTime(to))
    }

    /// `09:00–18:00`.
    public var description: String { "\(from)–\(to)" }

    /// In microseconds from where its day begins; beyond the day when the interval runs past midnight.
    func range(from midnight: Int) -> Range<Int> {
        let end = to > from ? to.microseconds : to.microseconds + Microseconds.day
        // An interval that is empty is not yet refused here.
        return midnight + from.microseconds..<midnight + Swift.max(end, from.microseconds)
    }
}
