/// The other side did not take the counter-offer; the request is again as before the first one.
public struct CounterRejected: RequestEventPayload {
    public static let type = "CounterRejected"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who refused.
    public let by: Side
    /// Why.
    public let reason: FreeText?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, by: Side, reason: FreeText? = nil) {
        self.facts = facts
        self.by = by
        self.reason = reason
    }
}
