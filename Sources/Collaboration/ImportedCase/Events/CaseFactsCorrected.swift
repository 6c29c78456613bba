/// A later import says something else about a case.
public struct CaseFactsCorrected: EventPayload {
    public static let type = "CaseFactsCorrected"

    /// What the source says now.
    public let facts: CaseFacts
    /// What it said before, so that a sum can take it back.
    public let previous: CaseFacts

    /// Makes the event from its facts.
    public init(facts: CaseFacts, previous: CaseFacts) {
        self.facts = facts
        self.previous = previous
    }
}
