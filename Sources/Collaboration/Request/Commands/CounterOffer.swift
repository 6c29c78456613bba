public import FoundationEssentials

/// Offers other terms than those asked for or offered.
public struct CounterOffer: CommandPayload {
    public static let verb = RequestVerb.counter

    public static let fields: [CommandField] = [
        .required("due", .instant, "The time offered."),
        .optional("terms", .text, "What is offered."),
    ]

    public let due: Date
    public let terms: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(due: Date, terms: String? = nil) {
        self.due = due
        self.terms = terms
    }
}
