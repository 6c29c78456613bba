public import FoundationEssentials

/// One matter with everything that happened to it.
public struct MatterDetail: Codable, Sendable, Equatable {
    public let matter: MatterRow
    public let timeline: [MatterEntry]
    /// The moment it is shown for.
    public let now: Date
}
