/// The performer made another request a part of this one.
public struct SubRequestLinked: RequestEventPayload {
    public static let type = "SubRequestLinked"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// The part; while it is open, this one cannot be fulfilled.
    public let subRequest: RequestID

    /// Makes the event from its facts.
    public init(facts: RequestFacts, subRequest: RequestID) {
        self.facts = facts
        self.subRequest = subRequest
    }
}
