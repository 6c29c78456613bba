/// What a wall clock and a wall calendar show, without zone.
public struct LocalDateTime: Sendable, Hashable, CustomStringConvertible {
    public let date: LocalDate
    public let time: LocalTime

    public init(_ date: LocalDate, _ time: LocalTime) {
        self.date = date
        self.time = time
    }

    public var description: String { "\(date) \(time)" }

    /// Since 1970-01-01 00:00 on the same wall clock.
    var microseconds: Int { date.midnight + time.microseconds }
}
