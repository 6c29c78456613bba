public import FoundationEssentials

/// Asks for another due date.
public struct ProposeRenegotiation: CommandPayload {
    public static let verb = RequestVerb.proposeRenegotiation

    public static let fields: [CommandField] = [
        .required("due", .instant, "The date asked for."),
        .optional("terms", .text, "What else is to change."),
    ]

    public let due: Date
    public let terms: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(due: Date, terms: String? = nil) {
        self.due = due
        self.terms = terms
    }
}
