public import FoundationEssentials

/// A side offered other terms.
public struct CounterOffered: RequestEventPayload {
    public static let type = "CounterOffered"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Whose offer it is.
    public let by: Side
    /// Offered for.
    public let due: Date
    /// What is offered.
    public let terms: FreeText?
    /// From 1.
    public let round: Int
    /// How long the performer took to answer, when this is the first answer.
    public let response: FirstResponse?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, by: Side, due: Date, terms: FreeText? = nil, round: Int, response: FirstResponse? = nil) {
        self.facts = facts
        self.by = by
        self.due = due
        self.terms = terms
        self.round = round
        self.response = response
    }
}
