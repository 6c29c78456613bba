/// The other side kept to the promise as it was.
public struct RenegotiationRejected: RequestEventPayload {
    public static let type = "RenegotiationRejected"

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
