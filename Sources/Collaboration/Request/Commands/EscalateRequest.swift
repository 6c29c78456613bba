/// Brings the request before the next rung of the ladder.
public struct EscalateRequest: CommandPayload {
    public static let verb = RequestVerb.escalate

    public static let fields: [CommandField] = [
        .required("reason", .text, "Why.")
    ]

    public let reason: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String) {
        self.reason = reason
    }
}
