/// What a wall clock and a wall calendar show, without zone.
public struct LocalDateTime: Sendable, Hashable, CustomStringConvertible {
    /// What the wall calendar shows.
    public let date: LocalDate
    /// What the wall clock shows; `24:00` is the next date's midnight.
    public let time: LocalTime

    /// Any date with any time: whether a zone's clocks show it once, twice or never is ``WallClock``'s to say.
    public init(_ date: LocalDate, _ time: LocalTime) {
        self.date = date
        self.time = time
    }

    /// `2025-03-03 09:00`.
    public var description: String { "\(date) \(time)" }

    /// Since 1970-01-01 00:00 on the same wall clock.
    var microseconds: Int { date.midnight + time.microseconds }
}
