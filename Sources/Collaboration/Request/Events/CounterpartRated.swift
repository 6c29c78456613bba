public import FoundationEssentials

/// A side graded the other. The grades stay sealed until both have, or until the window closes.
public struct CounterpartRated: RequestEventPayload {
    public static let type = "CounterpartRated"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who graded.
    public let by: Side
    /// The person who graded.
    public let rater: MemberID?
    /// When what is rated came to its end.
    public let closedAt: Date?
    /// Sealed under the request’s key.
    public let grades: Sealable<Grades>

    /// Makes the event from its facts.
    public init(facts: RequestFacts, by: Side, rater: MemberID? = nil, closedAt: Date? = nil, grades: Sealable<Grades>) {
        self.facts = facts
        self.by = by
        self.rater = rater
        self.closedAt = closedAt
        self.grades = grades
    }
}
