/// A stretch of working time on one day, half-open. In JSON `{"from": "09:00", "to": "18:00"}`.
///
/// An end at or before the start lies on the following day: `22:00`–`06:00` is eight hours that belong to the day they begin on. The whole
/// day is `00:00`–`24:00`. An end equal to the start is refused by ``WorkingCalendar``, since it could mean nothing or a day.
public struct OpenInterval: Sendable, Hashable, Codable, CustomStringConvertible {
    public let from: LocalTime
    public let to: LocalTime

    public init(from: LocalTime, to: LocalTime) {
        self.from = from
        self.to = to
    }

    /// Reads two times, such as `OpenInterval("09:00", "18:00")`.
    public init(_ from: String, _ to: String) throws(CalendarError) {
        self.init(from: try LocalTime(from), to: try LocalTime(to))
    }

    public var description: String { "\(from)–\(to)" }

    /// Seconds from the midnight that begins the interval's day.
    var startOffset: Int { from.secondsSinceMidnight }

    /// Likewise; beyond 86,400 when the interval runs past midnight.
    var endOffset: Int { to > from ? to.secondsSinceMidnight : to.secondsSinceMidnight + 86_400 }
}
