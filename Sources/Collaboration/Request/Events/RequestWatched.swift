/// Somebody follows the request from now on.
public struct RequestWatched: RequestEventPayload {
    public static let type = "RequestWatched"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// Who.
    public let watcher: MemberID

    /// Makes the event from its facts.
    public init(facts: RequestFacts, watcher: MemberID) {
        self.facts = facts
        self.watcher = watcher
    }
}
