/// Whose doing an obstacle is, in somebody's eyes.
public struct Attribution: Codable, Sendable, Hashable {
    public let party: Party
    /// The level it is attributed to; nil when nobody said and the party is a whole department.
    public let level: Level?

    /// Attributes to a party, and to a level within it.
    public init(party: Party, level: Level? = nil) {
        self.party = party
        self.level = level
    }
}
