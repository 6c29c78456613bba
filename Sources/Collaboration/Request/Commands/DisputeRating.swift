/// Disputes the grade one’s side was given.
public struct DisputeRating: CommandPayload {
    public static let verb = RequestVerb.disputeRating

    public static let fields: [CommandField] = [
        .required("rated", .choice(Side.self), "Whose grade it is."),
        .required("reason", .text, "Why."),
    ]

    public let rated: Side
    public let reason: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(rated: Side, reason: String) {
        self.rated = rated
        self.reason = reason
    }
}
