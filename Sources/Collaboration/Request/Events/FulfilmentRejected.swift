public import FoundationEssentials

/// The customer is not satisfied; the promise stands as if nothing had been declared.
public struct FulfilmentRejected: RequestEventPayload {
    public static let type = "FulfilmentRejected"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// What is wanting.
    public let reason: FreeText
    /// When the declaration was made that is now rejected.
    public let declaredAt: Date

    /// Makes the event from its facts.
    public init(facts: RequestFacts, reason: FreeText, declaredAt: Date) {
        self.facts = facts
        self.reason = reason
        self.declaredAt = declaredAt
    }
}
