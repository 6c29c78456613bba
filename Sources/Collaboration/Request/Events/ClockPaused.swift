public import FoundationEssentials

/// The promise’s clock stands still.
public struct ClockPaused: RequestEventPayload {
    public static let type = "ClockPaused"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Why.
    public let reason: FreeText
    /// The end of the pause at the latest.
    public let until: Date

    /// Makes the event from its facts.
    public init(facts: RequestFacts, reason: FreeText, until: Date) {
        self.facts = facts
        self.reason = reason
        self.until = until
    }
}
