public import Collaboration

/// Trust between the levels of the enterprise, and how the levels blame each other.
public struct LevelFigures: Codable, Sendable, Equatable {
    /// One direction: what a level, as customer, has reason to think of a level as performer.
    public struct Cell: Codable, Sendable, Equatable {
        public let from: Level
        public let to: Level
        public let trust: Indicator
        public let facts: Int
    }

    /// All nine.
    public let cells: [Cell]
    /// The cube root of the distrust of executives in the middle, of the middle in staff, and of staff in executives; nil without evidence.
    public let blameTriangle: Double?
    /// Of the obstacles that were put down to somebody, how many of those contested it.
    public let contested: Share
}
