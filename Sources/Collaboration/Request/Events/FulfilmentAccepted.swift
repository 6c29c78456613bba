public import FoundationEssentials

/// The customer is satisfied, or said nothing for long enough.
public struct FulfilmentAccepted: RequestEventPayload {
    public static let type = "FulfilmentAccepted"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Whether it was silence.
    public let auto: Bool
    /// When the declaration was made that is now accepted.
    public let declaredAt: Date
    /// What the customer said.
    public let note: FreeText?
    /// How often the customer had sent a declaration back before.
    public let sentBack: Int
    /// How the promise is judged.
    public let promise: PromiseClosure

    /// Makes the event from its facts.
    public init(facts: RequestFacts, auto: Bool, declaredAt: Date, note: FreeText? = nil, sentBack: Int, promise: PromiseClosure) {
        self.facts = facts
        self.sentBack = sentBack
        self.auto = auto
        self.declaredAt = declaredAt
        self.note = note
        self.promise = promise
    }
}
