/// Does not take a request that was offered.
public struct RefuseHandOver: CommandPayload {
    public static let verb = RequestVerb.refuseHandOver

    public static let fields: [CommandField] = [
        .optional("reason", .text, "Why.")
    ]

    public let reason: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String? = nil) {
        self.reason = reason
    }
}
