import EventLog

/// A stretch of the log, read once for all the segments that stand before it.
struct FoldPage<Event: Sendable>: Sendable {
    let start: LogPosition
    let end: LogPosition
    /// The log's chain hash there.
    let chainHash: [UInt8]
    /// All of them: the log has no gaps.
    let events: [Event]

    /// Where the event at an index stands in the log.
    func position(_ index: Int) -> LogPosition { LogPosition(rawValue: start.rawValue + Int64(index) + 1) }
}
