/// Offers a service no longer.
public struct RetireService: CommandPayload {
    public static let verb = CatalogueVerb.retireService

    public static let fields: [CommandField] = [
        .required("service", .slug, "The service.")
    ]

    public let service: ServiceID

    /// Makes the command; ``fields`` says what each field is for.
    public init(service: ServiceID) {
        self.service = service
    }
}
