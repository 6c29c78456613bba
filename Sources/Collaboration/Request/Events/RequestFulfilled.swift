/// The performer declared the promise fulfilled.
public struct RequestFulfilled: RequestEventPayload {
    public static let type = "RequestFulfilled"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// What shows it.
    public let evidence: FreeText

    /// Makes the event from its facts.
    public init(facts: RequestFacts, evidence: FreeText) {
        self.facts = facts
        self.evidence = evidence
    }
}
