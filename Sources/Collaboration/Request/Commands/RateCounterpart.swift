/// Grades the other side, 1 to 5; sealed until both have.
public struct RateCounterpart: CommandPayload {
    public static let verb = RequestVerb.rate

    public static let fields: [CommandField] = [
        .required("overall", .integer, "All in all."),
        .optional("timeliness", .integer, "How timely."),
        .optional("quality", .integer, "How good."),
        .optional("communication", .integer, "How well informed."),
        .optional("respect", .integer, "How respectful."),
    ]

    public let overall: Int
    public let timeliness: Int?
    public let quality: Int?
    public let communication: Int?
    public let respect: Int?

    /// Makes the command; ``fields`` says what each field is for.
    public init(overall: Int, timeliness: Int? = nil, quality: Int? = nil, communication: Int? = nil, respect: Int? = nil) {
        self.overall = overall
        self.timeliness = timeliness
        self.quality = quality
        self.communication = communication
        self.respect = respect
    }
}
