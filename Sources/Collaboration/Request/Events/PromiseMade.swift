public import FoundationEssentials

/// The performer promised, on their own or by an agreed counter-offer.
public struct PromiseMade: RequestEventPayload {
    public static let type = "PromiseMade"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Promised for.
    public let due: Date
    /// What is promised, where it differs from what was asked.
    public let terms: FreeText?
    /// Whose counter-offer was agreed to; nil for a promise made outright.
    public let counterBy: Side?
    /// How long the performer took to answer, when this is the first answer.
    public let response: FirstResponse?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, due: Date, terms: FreeText? = nil, counterBy: Side? = nil, response: FirstResponse? = nil) {
        self.facts = facts
        self.due = due
        self.terms = terms
        self.counterBy = counterBy
        self.response = response
    }
}
