public import EventLog

/// Some of the matters of a kind, the latest first.
public struct MatterPage: Codable, Sendable, Equatable {
    public let matters: [MatterRow]
    /// Where the next page begins; nil on the last.
    public let next: LogPosition?
}
