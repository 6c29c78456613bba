/// The performer declined honestly. No indicator counts it against anybody.
public struct RequestDeclined: RequestEventPayload {
    public static let type = "RequestDeclined"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Why, as a code.
    public let reason: DeclineReason
    /// Why, in words.
    public let note: FreeText?
    /// Who could help instead.
    public let referral: Party?
    /// How long the performer took to answer, when this is the first answer.
    public let response: FirstResponse?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, reason: DeclineReason, note: FreeText? = nil, referral: Party? = nil, response: FirstResponse? = nil) {
        self.facts = facts
        self.reason = reason
        self.note = note
        self.referral = referral
        self.response = response
    }
}
