/// The performer restated the need in their own words.
public struct RequestAcknowledged: RequestEventPayload {
    public static let type = "RequestAcknowledged"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// The need as the performer understands it.
    public let understanding: FreeText
    /// What the performer still asks.
    public let questions: FreeText?
    /// How long the performer took to answer, when this is the first answer.
    public let response: FirstResponse?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, understanding: FreeText, questions: FreeText? = nil, response: FirstResponse? = nil) {
        self.facts = facts
        self.understanding = understanding
        self.questions = questions
        self.response = response
    }
}
