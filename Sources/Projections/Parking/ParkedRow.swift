public import EventLog
public import FoundationEssentials

/// A row that waits, because an event could not be folded into it.
public struct ParkedRow: Sendable, Codable, Hashable {
    public let model: String
    public let version: Int
    public let build: Int
    public let key: String
    /// The event that could not be folded.
    public let position: LogPosition
    /// Its type.
    public let type: String
    /// Why not.
    public let error: String
    /// How many events wait for the row, this one included.
    public let waiting: Int
    public let since: Date
}
