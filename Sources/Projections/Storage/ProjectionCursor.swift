import EventLog

/// How far a model has folded the log.
struct ProjectionCursor: Sendable {
    var position: LogPosition
    var chainHash: [UInt8]
    /// Why it has stopped.
    var error: String?
}
