public import FoundationEssentials

/// A side asked for another due date.
public struct RenegotiationProposed: RequestEventPayload {
    public static let type = "RenegotiationProposed"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who asks.
    public let by: Side
    /// The date asked for.
    public let due: Date
    /// What else is to change.
    public let terms: FreeText?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, by: Side, due: Date, terms: FreeText? = nil) {
        self.facts = facts
        self.by = by
        self.due = due
        self.terms = terms
    }
}
