/// How far the log can be read from a position in one go, and by which chain it got there.
public struct LogReach: Sendable, Equatable {
    /// The chain hash at the position itself, empty at the log's beginning; `nil` where no batch ends, as in a log that has taken another course.
    public let startHash: [UInt8]?
    /// The end of a batch: the first at or beyond the wished number of events, or the log's last.
    public let end: LogPosition
    public let endHash: [UInt8]
    /// Where the log ends.
    public let head: LogPosition
}
