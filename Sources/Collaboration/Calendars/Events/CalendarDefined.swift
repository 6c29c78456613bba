public import WorkingTime

/// A calendar was set up.
public struct CalendarDefined: EventPayload {
    public static let type = "CalendarDefined"

    /// The calendar and its version from now on.
    public let calendar: CalendarVersion
    public let name: BilingualText
    /// When work is done.
    public let hours: WorkingCalendar

    /// Makes the event from its facts.
    public init(calendar: CalendarVersion, name: BilingualText, hours: WorkingCalendar) {
        self.calendar = calendar
        self.name = name
        self.hours = hours
    }
}
