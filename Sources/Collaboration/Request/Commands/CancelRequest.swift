/// Cancels a promised request.
public struct CancelRequest: CommandPayload {
    public static let verb = RequestVerb.cancel

    public static let fields: [CommandField] = [
        .required("reason", .text, "Why.")
    ]

    public let reason: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String) {
        self.reason = reason
    }
}
