/// Says that a blocker is not where it was put.
public struct ContestAttribution: CommandPayload {
    public static let verb = RequestVerb.contestAttribution

    public static let fields: [CommandField] = [
        .required("blocker", .integer, "The blocker’s number within the request."),
        .required("statement", .text, "Why."),
        .optional("proposedTo", .party, "Whose doing it is instead."),
        .optional("proposedLevel", .choice(Level.self), "The level; without it that of the post named."),
    ]

    public let blocker: Int
    public let statement: String
    public let proposedTo: Party?
    public let proposedLevel: Level?

    /// Makes the command; ``fields`` says what each field is for.
    public init(blocker: Int, statement: String, proposedTo: Party? = nil, proposedLevel: Level? = nil) {
        self.blocker = blocker
        self.statement = statement
        self.proposedTo = proposedTo
        self.proposedLevel = proposedLevel
    }
}
