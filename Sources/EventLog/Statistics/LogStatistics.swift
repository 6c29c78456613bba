public import FoundationEssentials

/// How large a log is, and how fast it grows.
public struct LogStatistics: Sendable, Hashable, Codable {
    public let events: Int64
    public let streams: Int64
    /// On disk, with indexes. Logs share their tables, so this is the log's part of them by its number of events.
    public let bytes: Int64
    /// `nil` for an empty log.
    public let bytesPerEvent: Double?
    /// The last event's position.
    public let head: LogPosition
    /// When the last event was recorded; `nil` for an empty log.
    public let headRecordedAt: Date?
    public let lastMinute: BatchRate
    public let appendLatency: AppendLatency
}
