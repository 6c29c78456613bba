import EventLog

/// The right to fold a segment, as long as nobody has raised its fence.
struct SegmentLease: Sendable {
    let segment: Segment
    let fence: Int64
    /// Whether the build is the one that is read.
    var isLive: Bool
    /// Up to where the segment is folded.
    var position: LogPosition
    /// The log's chain hash there.
    var chainHash: [UInt8]
    /// Why it does not go on.
    var error: String?

    /// What was folded up to there is in the table.
    mutating func advance(to end: LogPosition, _ hash: [UInt8]) {
        position = end
        chainHash = hash
        error = nil
    }
}
