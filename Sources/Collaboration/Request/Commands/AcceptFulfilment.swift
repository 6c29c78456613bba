/// Says that the customer is satisfied; may rate in the same step.
public struct AcceptFulfilment: CommandPayload {
    public static let verb = RequestVerb.accept

    public static let fields: [CommandField] = [
        .optional("note", .text, "What the customer says to it."),
        .optional("rating", .object(RateCounterpart.fields), "A rating in the same step."),
    ]

    public let note: String?
    public let rating: RateCounterpart?

    /// Makes the command; ``fields`` says what each field is for.
    public init(note: String? = nil, rating: RateCounterpart? = nil) {
        self.note = note
        self.rating = rating
    }
}
