/// A case of another system’s history was taken over.
public struct CaseImported: EventPayload {
    public static let type = "CaseImported"

    /// What the source says about it.
    public let facts: CaseFacts

    /// Makes the event from its facts.
    public init(facts: CaseFacts) {
        self.facts = facts
    }
}
