/// The request asks for what another one already asks for.
public struct RequestMarkedDuplicate: RequestEventPayload {
    public static let type = "RequestMarkedDuplicate"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// The other one.
    public let of: RequestID
    /// How the promise is judged, where there was one.
    public let promise: PromiseClosure?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, of: RequestID, promise: PromiseClosure? = nil) {
        self.facts = facts
        self.of = of
        self.promise = promise
    }
}
