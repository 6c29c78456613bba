/// The customer found the need rightly understood.
public struct UnderstandingConfirmed: RequestEventPayload {
    public static let type = "UnderstandingConfirmed"

    /// What holds for the request before and after.
    public let facts: RequestFacts

    /// Makes the event from its facts.
    public init(facts: RequestFacts) {
        self.facts = facts
    }
}
