/// Gives a calendar a new version.
public struct ReviseCalendar: CommandPayload {
    public static let verb = CalendarVerb.reviseCalendar

    public static let fields: [CommandField] = [
        .required("calendar", .slug, "The calendar."),
        .optional("name", .bilingual, "Its new name."),
        .required("hours", .object(CalendarHours.fields), "When work is done from now on."),
    ]

    public let calendar: CalendarID
    public let name: BilingualText?
    public let hours: CalendarHours

    /// Makes the command; ``fields`` says what each field is for.
    public init(calendar: CalendarID, name: BilingualText? = nil, hours: CalendarHours) {
        self.calendar = calendar
        self.name = name
        self.hours = hours
    }
}
