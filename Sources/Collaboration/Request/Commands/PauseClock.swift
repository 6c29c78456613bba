public import FoundationEssentials

/// Stops the promise’s clock for a bounded time.
public struct PauseClock: CommandPayload {
    public static let verb = RequestVerb.pause

    public static let fields: [CommandField] = [
        .required("reason", .text, "Why."),
        .optional("until", .instant, "The end of the pause at the latest; without it the longest pause the policy permits."),
    ]

    public let reason: String
    public let until: Date?

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String, until: Date? = nil) {
        self.reason = reason
        self.until = until
    }
}
