/// The head of the rated side disputes a grade.
public struct RatingDisputed: RequestEventPayload {
    public static let type = "RatingDisputed"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Whose grade it is.
    public let rated: Side
    /// Why.
    public let reason: FreeText

    /// Makes the event from its facts.
    public init(facts: RequestFacts, rated: Side, reason: FreeText) {
        self.facts = facts
        self.rated = rated
        self.reason = reason
    }
}
