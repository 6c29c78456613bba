/// Offers the request to another party, who must accept it.
public struct OfferHandOver: CommandPayload {
    public static let verb = RequestVerb.offerHandOver

    public static let fields: [CommandField] = [
        .required("to", .party, "Who is to take it."),
        .optional("reason", .text, "Why."),
    ]

    public let to: Party
    public let reason: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(to: Party, reason: String? = nil) {
        self.to = to
        self.reason = reason
    }
}
