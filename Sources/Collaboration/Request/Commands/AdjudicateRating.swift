/// Decides about a disputed grade.
public struct AdjudicateRating: CommandPayload {
    public static let verb = RequestVerb.adjudicateRating

    public static let fields: [CommandField] = [
        .required("rated", .choice(Side.self), "Whose grade it is."),
        .required("upheld", .boolean, "Whether the dispute is upheld, so that the grade no longer counts."),
        .required("reason", .text, "Why."),
    ]

    public let rated: Side
    public let upheld: Bool
    public let reason: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(rated: Side, upheld: Bool, reason: String) {
        self.rated = rated
        self.upheld = upheld
        self.reason = reason
    }
}
