public import WorkingTime

/// A calendar as somebody wrote it down, before anybody has checked that it makes sense.
///
/// A `WorkingCalendar` cannot be without working time, so a command that held one could not be refused for it.
public struct CalendarHours: Codable, Sendable, Hashable {
    /// What the fields are called and may hold.
    public static let fields: [CommandField] = [
        .required("timeZone", .text, "An IANA name, such as Asia/Shanghai."),
        .required("weekly", .map, "By day, in lower-case English: a list of intervals with from and to, such as 09:00 and 18:00."),
        .optional("closures", .list(.date), "Dates that are not worked."),
        .optional("openings", .list(.map), "Make-up workdays (调休): each a date, and hours like a weekday's or intervals of its own."),
    ]

    public let timeZone: String
    public let weekly: [Weekday: [OpenInterval]]
    public let closures: [LocalDate]?
    public let openings: [DatedOpening]?

    /// Takes the parts as they are.
    public init(
        timeZone: String, weekly: [Weekday: [OpenInterval]], closures: [LocalDate]? = nil, openings: [DatedOpening]? = nil
    ) {
        self.timeZone = timeZone
        self.weekly = weekly
        self.closures = closures
        self.openings = openings
    }

    /// The calendar, if it makes sense.
    func calendar() throws(CalendarError) -> WorkingCalendar {
        try WorkingCalendar(timeZone: timeZone, weekly: weekly, closures: closures ?? [], openings: openings ?? [])
    }
}
