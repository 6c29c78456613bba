public import FoundationEssentials

/// Where a log ends.
public struct LogHead: Sendable, Equatable {
    /// The last event's; ``LogPosition/beginning`` for an empty log.
    public let position: LogPosition
    /// When it was recorded; `nil` for an empty log.
    public let recordedAt: Date?
    /// Over every event up to it, see `append.sql`; empty for an empty log.
    public let chainHash: [UInt8]
}
