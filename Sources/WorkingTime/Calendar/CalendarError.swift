/// What is wrong with a calendar, a local date or time, or a question asked of a calendar.
public struct CalendarError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of mistake it is, for programs.
    public enum Code: String, Sendable, Hashable, Codable {
        /// Neither weekly hours nor a dated opening: nothing would ever come due.
        case noWorkingTime
        /// Not an IANA zone name.
        case unknownTimeZone
        /// An interval that ends where it begins, or that runs into another.
        case invalidInterval
        /// The same date given twice, or both closed and open.
        case contradictoryDate
        /// Text that is not a date.
        case invalidDate
        /// Text that is not a time of day.
        case invalidTime
        /// A local time that the clocks show twice, without a choice between the two.
        case ambiguousTime
    }

    public let code: Code
    /// One sentence of what is wrong and one of what would be right.
    public let message: String

    /// An error with a message for people.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Both, for a log.
    public var description: String { "\(code.rawValue): \(message)" }
}
