extension RequestEvent {
    /// What holds for the request before and after.
    public var facts: RequestFacts { requestPayload.facts }
}
