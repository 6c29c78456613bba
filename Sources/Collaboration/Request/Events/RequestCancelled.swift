/// The customer cancelled a promised request.
public struct RequestCancelled: RequestEventPayload {
    public static let type = "RequestCancelled"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Why.
    public let reason: FreeText
    /// How the promise is judged: released, or late as of now when it was overdue.
    public let promise: PromiseClosure

    /// Makes the event from its facts.
    public init(facts: RequestFacts, reason: FreeText, promise: PromiseClosure) {
        self.facts = facts
        self.reason = reason
        self.promise = promise
    }
}
