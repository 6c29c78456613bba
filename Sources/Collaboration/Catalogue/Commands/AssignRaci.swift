/// Says which posts have what to do with a service, in place of what was said before; it makes a new version of the service.
public struct AssignRaci: CommandPayload {
    public static let verb = CatalogueVerb.assignRaci

    public static let fields: [CommandField] = [
        .required("service", .slug, "The service."),
        .required("responsible", .list(.slug), "The posts that do the work, of the department that offers it."),
        .required("accountable", .slug, "The one post that answers for it, of the same department."),
        .optional("consulted", .list(.slug), "The posts that are asked before."),
        .optional("informed", .list(.slug), "The posts that are told after."),
    ]

    public let service: ServiceID
    public let responsible: [PostID]
    public let accountable: PostID
    public let consulted: [PostID]?
    public let informed: [PostID]?

    /// Makes the command; ``fields`` says what each field is for.
    public init(service: ServiceID, responsible: [PostID], accountable: PostID, consulted: [PostID]? = nil, informed: [PostID]? = nil) {
        self.service = service
        self.responsible = responsible
        self.accountable = accountable
        self.consulted = consulted
        self.informed = informed
    }
}
