/// The customer took the request back before it was promised.
public struct RequestWithdrawn: RequestEventPayload {
    public static let type = "RequestWithdrawn"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Why.
    public let reason: FreeText?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, reason: FreeText? = nil) {
        self.facts = facts
        self.reason = reason
    }
}
