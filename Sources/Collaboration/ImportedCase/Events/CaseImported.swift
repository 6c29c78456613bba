public import FoundationEssentials

/// A case of another system’s history was taken over.
public struct CaseImported: EventPayload {
    public static let type = "CaseImported"

    /// What the source says about it.
    public let facts: CaseFacts
    /// Since when the source knows of the case: its start, or else its first step; nil when it says neither.
    public let begunAt: Date?

    /// Makes the event from its facts.
    public init(facts: CaseFacts, begunAt: Date?) {
        self.facts = facts
        self.begunAt = begunAt
    }
}
