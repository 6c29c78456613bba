public import FoundationEssentials

/// Both sides agreed on another due date.
public struct PromiseRenegotiated: RequestEventPayload {
    public static let type = "PromiseRenegotiated"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who had asked.
    public let by: Side
    /// The date in force before.
    public let previousDue: Date
    /// The date in force now.
    public let due: Date
    /// Whether the former date had not passed; only then is the promise judged on the new one.
    public let beforeDue: Bool
    /// What else changes.
    public let terms: FreeText?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, by: Side, previousDue: Date, due: Date, beforeDue: Bool, terms: FreeText? = nil) {
        self.facts = facts
        self.by = by
        self.previousDue = previousDue
        self.due = due
        self.beforeDue = beforeDue
        self.terms = terms
    }
}
