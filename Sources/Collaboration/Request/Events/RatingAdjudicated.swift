/// A coordinator decided about a disputed grade.
public struct RatingAdjudicated: RequestEventPayload {
    public static let type = "RatingAdjudicated"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Whose grade it is.
    public let rated: Side
    /// Whether the dispute is upheld, so that the grade no longer counts.
    public let upheld: Bool
    /// The grade decided about.
    public let grades: Grades
    /// Why.
    public let reason: FreeText

    /// Makes the event from its facts.
    public init(facts: RequestFacts, rated: Side, upheld: Bool, grades: Grades, reason: FreeText) {
        self.facts = facts
        self.rated = rated
        self.upheld = upheld
        self.grades = grades
        self.reason = reason
    }
}
