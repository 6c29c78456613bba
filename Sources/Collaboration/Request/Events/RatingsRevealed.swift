/// The grades of the sides that rated are open.
public struct RatingsRevealed: RequestEventPayload {
    public static let type = "RatingsRevealed"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// One for each side that rated.
    public let ratings: [RevealedRating]
    /// Whether the window closed before both had rated.
    public let auto: Bool

    /// Makes the event from its facts.
    public init(facts: RequestFacts, ratings: [RevealedRating], auto: Bool) {
        self.facts = facts
        self.ratings = ratings
        self.auto = auto
    }
}
