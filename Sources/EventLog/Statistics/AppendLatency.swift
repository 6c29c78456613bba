/// How long appends took, from the call until the events were on disk and acknowledged: the time in the queue is in it.
///
/// Of one process, the one that answers, and of its last minute; others that append to the same log have figures of their own. Each is at most
/// a sixteenth above the exact one, and `nil` where nothing was appended.
public struct AppendLatency: Sendable, Hashable, Codable {
    /// How many appends, repeated ones among them.
    public let appends: Int
    public let p50Milliseconds: Double?
    public let p95Milliseconds: Double?
    public let p99Milliseconds: Double?
}

extension AppendLatency {
    init(_ histogram: LatencyHistogram) {
        func milliseconds(_ part: Double) -> Double? { histogram.percentile(part).map { $0 / .milliseconds(1) } }
        self.init(
            appends: histogram.count, p50Milliseconds: milliseconds(0.5), p95Milliseconds: milliseconds(0.95),
            p99Milliseconds: milliseconds(0.99))
    }
}
