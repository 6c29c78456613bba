public import EventLog
public import FoundationEssentials

/// Where a model stands.
public struct ProjectionStatus: Sendable, Codable, Hashable {
    public let model: String
    public let version: Int
    public let position: LogPosition
    /// Where the log ends.
    public let head: LogPosition
    /// How many events the model has not folded yet.
    public var lag: Int64 { head.rawValue - position.rawValue }
    /// How long the first of them has been in the log; 0 without any.
    public let lagSeconds: Double
    public let updatedAt: Date
    /// Why it has stopped.
    public let error: String?
}
