/// Takes the request back before it is promised.
public struct WithdrawRequest: CommandPayload {
    public static let verb = RequestVerb.withdraw

    public static let fields: [CommandField] = [
        .optional("reason", .text, "Why.")
    ]

    public let reason: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String? = nil) {
        self.reason = reason
    }
}
