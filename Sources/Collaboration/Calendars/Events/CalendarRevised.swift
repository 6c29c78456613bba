public import WorkingTime

/// A calendar has a new version; promises keep the version they were made under.
public struct CalendarRevised: EventPayload {
    public static let type = "CalendarRevised"

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
