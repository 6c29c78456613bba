/// One kind of event of a request. All of them carry the request's facts, so that a reader needs nothing but the event.
public protocol RequestEventPayload: EventPayload {
    /// What holds for the request before and after.
    var facts: RequestFacts { get }
}
