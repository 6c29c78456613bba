/// Offers a service.
public struct DefineService: CommandPayload {
    public static let verb = CatalogueVerb.defineService

    public static let fields: [CommandField] = [
        .required("service", .slug, "The new service’s id."),
        .required("department", .slug, "The department that offers it."),
        .required("name", .bilingual, "Its name."),
        .optional("description", .bilingual, "What one gets."),
        .required("targetMinutes", .integer, "Working minutes within which a first answer is due."),
        .required("calendar", .slug, "The calendar it is served by."),
    ]

    public let service: ServiceID
    public let department: DepartmentID
    public let name: BilingualText
    public let description: BilingualText?
    public let targetMinutes: Int
    public let calendar: CalendarID

    /// Makes the command; ``fields`` says what each field is for.
    public init(
        service: ServiceID, department: DepartmentID, name: BilingualText, description: BilingualText? = nil, targetMinutes: Int,
        calendar: CalendarID
    ) {
        self.service = service
        self.department = department
        self.name = name
        self.description = description
        self.targetMinutes = targetMinutes
        self.calendar = calendar
    }
}
