import CoreMetrics

/// What this process's folding is measured by.
struct ProjectionMetrics: Sendable {
    private let pages = Recorder(label: "rapport_projection_page_events", aggregate: true)
    private let durations = Timer(label: "rapport_projection_page_duration_seconds")
    private let leases = Counter(label: "rapport_projection_lease_changes_total")

    func record(events: Int, in duration: Duration) {
        pages.record(events)
        durations.recordNanoseconds(Int64(duration / .nanoseconds(1)))
    }

    /// Segments that came to this worker, or were lost or given back.
    func countLeases(_ changes: Int) { if changes > 0 { leases.increment(by: changes) } }

    func countStop(of model: String) { Counter(label: "rapport_projection_errors_total", dimensions: [("model", model)]).increment() }

    func countParked(_ events: Int, of model: String) {
        Counter(label: "rapport_projection_parked_events_total", dimensions: [("model", model)]).increment(by: events)
    }
}
