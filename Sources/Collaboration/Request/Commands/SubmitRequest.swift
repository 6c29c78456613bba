public import FoundationEssentials

/// Asks a party for one of its services.
public struct SubmitRequest: CommandPayload {
    public static let verb = RequestVerb.submit

    public static let fields: [CommandField] = [
        .required("service", .slug, "The service asked for."),
        .optional("customer", .party, "Who asks; without it the sender’s department."),
        .optional("performer", .party, "Who is asked; without it the department that offers the service."),
        .required("title", .text, "In one line."),
        .optional("need", .text, "What is needed and why."),
        .required("conditions", .text, "What must be true for the customer to be satisfied."),
        .optional("neededBy", .instant, "When it is needed."),
        .optional("goal", .slug, "The goal it serves."),
        .optional("externalCustomer", .text, "The customer outside who waits for it in the end."),
        .optional(
            "confidential", .boolean,
            "Whether only the two sides’ named people, their heads and auditors may see it; false without it."),
    ]

    public let service: ServiceID
    public let customer: Party?
    public let performer: Party?
    public let title: String
    public let need: String?
    public let conditions: String
    public let neededBy: Date?
    public let goal: GoalID?
    public let externalCustomer: String?
    public let confidential: Bool?

    /// Makes the command; ``fields`` says what each field is for.
    public init(
        service: ServiceID, customer: Party? = nil, performer: Party? = nil, title: String, need: String? = nil, conditions: String,
        neededBy: Date? = nil, goal: GoalID? = nil, externalCustomer: String? = nil, confidential: Bool? = nil
    ) {
        self.service = service
        self.customer = customer
        self.performer = performer
        self.title = title
        self.need = need
        self.conditions = conditions
        self.neededBy = neededBy
        self.goal = goal
        self.externalCustomer = externalCustomer
        self.confidential = confidential
    }
}
