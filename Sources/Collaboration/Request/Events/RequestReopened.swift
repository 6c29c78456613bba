/// The customer took the acceptance back. The promise’s clock goes on where the declaration had stopped it.
public struct RequestReopened: RequestEventPayload {
    public static let type = "RequestReopened"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Why.
    public let reason: FreeText
    /// How often the customer had sent a declaration back before.
    public let sentBack: Int
    /// The judgement that no longer counts.
    public let takenBack: PromiseClosure

    /// Makes the event from its facts.
    public init(facts: RequestFacts, reason: FreeText, sentBack: Int, takenBack: PromiseClosure) {
        self.facts = facts
        self.sentBack = sentBack
        self.reason = reason
        self.takenBack = takenBack
    }
}
