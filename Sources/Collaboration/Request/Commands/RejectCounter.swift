/// Does not take the other side’s counter-offer.
public struct RejectCounter: CommandPayload {
    public static let verb = RequestVerb.rejectCounter

    public static let fields: [CommandField] = [
        .optional("reason", .text, "Why.")
    ]

    public let reason: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String? = nil) {
        self.reason = reason
    }
}
