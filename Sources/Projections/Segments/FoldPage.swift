import EventLog

/// A stretch of the log, read once for all the segments that stand before it.
struct FoldPage<Event: Sendable>: Sendable {
    let end: LogPosition
    /// The log's chain hash there.
    let chainHash: [UInt8]
    let events: [(position: LogPosition, event: Event)]
}
