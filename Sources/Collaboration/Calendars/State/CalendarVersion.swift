/// A calendar as it was at one of its versions; the first is 1.
public struct CalendarVersion: Codable, Sendable, Hashable, CustomStringConvertible {
    public let calendar: CalendarID
    public let version: Int

    /// Names a version of a calendar.
    public init(calendar: CalendarID, version: Int) {
        self.calendar = calendar
        self.version = version
    }

    public var description: String { "\(calendar)@\(version)" }
}
