/// Changes the rules of conversation; what is not given stays.
public struct SetPolicy: CommandPayload {
    public static let verb = OrganisationVerb.setPolicy

    public static let fields: [CommandField] = [
        .optional("silentAcceptanceDays", .integer, "Working days after which silence accepts."),
        .optional("reopeningDays", .integer, "Working days within which an acceptance can be taken back."),
        .optional("ratingDays", .integer, "Working days within which the sides may rate."),
        .optional("disputeDays", .integer, "Working days within which a grade may be disputed."),
        .optional("longestPauseDays", .integer, "Working days a pause may last at most."),
        .optional("coolingOffMinutes", .integer, "Minutes a message waits before it is sent."),
        .optional("superiorAfterDays", .integer, "Working days from the first rung of the ladder to the common superior."),
        .optional("coordinatorAfterDays", .integer, "Working days from there to the coordinators."),
        .optional("counterRounds", .integer, "Counter-offers that one performer’s conversation may see."),
    ]

    public let silentAcceptanceDays: Int?
    public let reopeningDays: Int?
    public let ratingDays: Int?
    public let disputeDays: Int?
    public let longestPauseDays: Int?
    public let coolingOffMinutes: Int?
    public let superiorAfterDays: Int?
    public let coordinatorAfterDays: Int?
    public let counterRounds: Int?

    /// Makes the command; ``fields`` says what each field is for.
    public init(
        silentAcceptanceDays: Int? = nil, reopeningDays: Int? = nil, ratingDays: Int? = nil, disputeDays: Int? = nil,
        longestPauseDays: Int? = nil, coolingOffMinutes: Int? = nil, superiorAfterDays: Int? = nil, coordinatorAfterDays: Int? = nil,
        counterRounds: Int? = nil
    ) {
        self.silentAcceptanceDays = silentAcceptanceDays
        self.reopeningDays = reopeningDays
        self.ratingDays = ratingDays
        self.disputeDays = disputeDays
        self.longestPauseDays = longestPauseDays
        self.coolingOffMinutes = coolingOffMinutes
        self.superiorAfterDays = superiorAfterDays
        self.coordinatorAfterDays = coordinatorAfterDays
        self.counterRounds = counterRounds
    }
}
