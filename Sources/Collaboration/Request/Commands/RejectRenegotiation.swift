/// Keeps to the promise as it is.
public struct RejectRenegotiation: CommandPayload {
    public static let verb = RequestVerb.rejectRenegotiation

    public static let fields: [CommandField] = [
        .optional("reason", .text, "Why.")
    ]

    public let reason: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String? = nil) {
        self.reason = reason
    }
}
