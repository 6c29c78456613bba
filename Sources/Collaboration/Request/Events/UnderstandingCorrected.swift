/// The customer corrected the restated need; it must be restated.
public struct UnderstandingCorrected: RequestEventPayload {
    public static let type = "UnderstandingCorrected"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// What was misunderstood.
    public let correction: FreeText

    /// Makes the event from its facts.
    public init(facts: RequestFacts, correction: FreeText) {
        self.facts = facts
        self.correction = correction
    }
}
