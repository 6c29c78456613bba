public import FoundationEssentials

/// A blocker is out of the way.
public struct BlockerResolved: RequestEventPayload {
    public static let type = "BlockerResolved"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// The blocker’s number.
    public let blocker: Int
    /// What kind of obstacle it was.
    public let code: BlockerCode
    /// Since when it was there.
    public let raisedAt: Date
    /// Working minutes it was there.
    public let blockedMinutes: Double
    /// What helped.
    public let resolution: FreeText?

    /// Makes the event from its facts.
    public init(facts: RequestFacts, blocker: Int, code: BlockerCode, raisedAt: Date, blockedMinutes: Double, resolution: FreeText? = nil) {
        self.facts = facts
        self.blocker = blocker
        self.code = code
        self.raisedAt = raisedAt
        self.blockedMinutes = blockedMinutes
        self.resolution = resolution
    }
}
