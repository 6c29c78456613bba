/// Takes a promise back.
public struct RevokePromise: CommandPayload {
    public static let verb = RequestVerb.revoke

    public static let fields: [CommandField] = [
        .required("reason", .text, "Why.")
    ]

    public let reason: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String) {
        self.reason = reason
    }
}
