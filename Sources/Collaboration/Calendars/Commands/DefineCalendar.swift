/// Sets up a calendar.
public struct DefineCalendar: CommandPayload {
    public static let verb = CalendarVerb.defineCalendar

    public static let fields: [CommandField] = [
        .required("calendar", .slug, "The new calendar’s id."),
        .required("name", .bilingual, "Its name."),
        .required("hours", .object(CalendarHours.fields), "When work is done."),
    ]

    public let calendar: CalendarID
    public let name: BilingualText
    public let hours: CalendarHours

    /// Makes the command; ``fields`` says what each field is for.
    public init(calendar: CalendarID, name: BilingualText, hours: CalendarHours) {
        self.calendar = calendar
        self.name = name
        self.hours = hours
    }
}
