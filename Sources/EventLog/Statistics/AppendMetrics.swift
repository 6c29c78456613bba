import CoreMetrics

/// What this process's appends are measured by.
struct AppendMetrics: Sendable {
    private let duration = Timer(label: "rapport_append_duration_seconds")

    /// An append that ended well. The same measure goes into both books.
    func record(_ duration: Duration, in latencies: LatencyRecorder) {
        latencies.record(duration)
        self.duration.recordNanoseconds(Int64(duration / .nanoseconds(1)))
    }

    func count(_ error: EventLogError) {
        Counter(label: "rapport_append_errors_total", dimensions: [("code", "\(error.code)")]).increment()
    }
}
