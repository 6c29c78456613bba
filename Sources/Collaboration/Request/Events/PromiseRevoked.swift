/// The performer took the promise back.
public struct PromiseRevoked: RequestEventPayload {
    public static let type = "PromiseRevoked"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Why.
    public let reason: FreeText
    /// How the promise is judged.
    public let promise: PromiseClosure

    /// Makes the event from its facts.
    public init(facts: RequestFacts, reason: FreeText, promise: PromiseClosure) {
        self.facts = facts
        self.reason = reason
        self.promise = promise
    }
}
