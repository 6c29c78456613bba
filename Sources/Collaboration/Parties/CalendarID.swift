/// A calendar of working hours, such as `shanghai-office`.
public struct CalendarID: Slug {
    public static let noun = "calendar"

    public let rawValue: String

    /// Refuses text that is no slug (see ``Slug``).
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
