/// The receiver did not take the request.
public struct HandOverRefused: RequestEventPayload {
    public static let type = "HandOverRefused"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who refused.
    public let by: Party
    /// Why.
    public let reason: FreeText?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, by: Party, reason: FreeText? = nil) {
        self.facts = facts
        self.by = by
        self.reason = reason
    }
}
