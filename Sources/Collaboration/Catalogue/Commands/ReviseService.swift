/// Changes a service, which makes a new version; what is not given stays.
public struct ReviseService: CommandPayload {
    public static let verb = CatalogueVerb.reviseService

    public static let fields: [CommandField] = [
        .required("service", .slug, "The service."),
        .optional("name", .bilingual, "Its new name."),
        .optional("description", .bilingual, "What one gets."),
        .optional("targetMinutes", .integer, "Working minutes within which a first answer is due."),
        .optional("calendar", .slug, "The calendar it is served by."),
    ]

    public let service: ServiceID
    public let name: BilingualText?
    public let description: BilingualText?
    public let targetMinutes: Int?
    public let calendar: CalendarID?

    /// Makes the command; ``fields`` says what each field is for.
    public init(
        service: ServiceID, name: BilingualText? = nil, description: BilingualText? = nil, targetMinutes: Int? = nil,
        calendar: CalendarID? = nil
    ) {
        self.service = service
        self.name = name
        self.description = description
        self.targetMinutes = targetMinutes
        self.calendar = calendar
    }
}
