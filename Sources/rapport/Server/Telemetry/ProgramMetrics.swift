import CoreMetrics
import EventLog
import Postgres
import Projections
import Telemetry

/// The metrics of the program: what each is for, and what is asked for when somebody looks.
enum ProgramMetrics {
    /// Keeps what is recorded from here on. To be called once, before anything is opened.
    static func start() -> MetricRegistry {
        let registry = MetricRegistry(descriptions: descriptions)
        MetricsSystem.bootstrap(registry)
        ProcessSamples.register(in: registry)
        return registry
    }

    /// What the node's own parts tell.
    static func register(_ node: Node, in registry: MetricRegistry) {
        let (pool, progress, log) = (node.pool, node.progress, node.log)
        registry.collect {
            let usage = pool.usage
            return [
                Sample("rapport_pool_connections", Double(usage.lent), labels: [("state", "lent")]),
                Sample("rapport_pool_connections", Double(usage.open - usage.lent), labels: [("state", "idle")]),
                Sample("rapport_pool_waiting", Double(usage.waiting)),
            ]
        }
        registry.collect {
            guard let builds = try? await progress.builds(), let head = try? await log.head().position else {
                return [Sample("rapport_database_up", 0)]
            }
            let samples = [Sample("rapport_database_up", 1), Sample("rapport_log_position", Double(head.rawValue))]
            return samples + builds.flatMap(Self.samples)
        }
    }

    private static func samples(_ build: ProjectionStatus) -> [Sample] {
        let labels = [("model", build.model), ("version", "\(build.version)"), ("live", "\(build.isLive)")]
        return [
            Sample("rapport_projection_position", Double(build.position.rawValue), labels: labels),
            Sample("rapport_projection_lag_events", Double(build.lag), labels: labels),
            Sample("rapport_projection_lag_seconds", build.lag == 0 ? 0 : build.lagSeconds, labels: labels),
            Sample("rapport_projection_events_per_second", build.segments.map(\.eventsPerSecond).min() ?? 0, labels: labels),
            Sample("rapport_projection_parked_rows", Double(build.parkedRows), labels: labels),
            Sample("rapport_projection_stopped", build.error == nil ? 0 : 1, labels: labels),
            Sample("rapport_projection_paused", build.isPaused ? 1 : 0, labels: labels),
        ]
    }

    private static let descriptions = [
        "rapport_append_duration_seconds": "From a command's append to its acknowledgement.",
        "rapport_append_batch_events": "Events that share one commit.",
        "rapport_append_errors_total": "Appends that failed, by code.",
        "rapport_database_up": "Whether the database answered this scrape.",
        "rapport_log_position": "The last position of the log.",
        "rapport_metrics_dropped_series": "Series beyond the limit, which are not kept.",
        "rapport_notification_deliveries_total": "Messages that reached their destination.",
        "rapport_notification_failures_total": "Messages that a destination did not take.",
        "rapport_notification_lag_seconds": "From the recording of an event to its delivery.",
        "rapport_pool_connections": "Open connections to the database, lent or idle.",
        "rapport_pool_waiting": "Callers who wait for a connection.",
        "rapport_projection_errors_total": "How often a model could not go on.",
        "rapport_projection_events_per_second": "How fast the last page was folded.",
        "rapport_projection_lag_events": "Events that are not folded yet.",
        "rapport_projection_lag_seconds": "How long the first event that is not folded yet has been in the log.",
        "rapport_projection_lease_changes_total": "Segments that came to this process or left it.",
        "rapport_projection_page_duration_seconds": "How long a page took to fold.",
        "rapport_projection_page_events": "Events in a page.",
        "rapport_projection_parked_events_total": "Events that this process left waiting for a row.",
        "rapport_projection_parked_rows": "Rows that wait for a fault to be mended.",
        "rapport_projection_paused": "Whether an operator has paused the model.",
        "rapport_projection_position": "Up to where the model is folded.",
        "rapport_projection_stopped": "Whether the model does not go on.",
        "process_cpu_seconds_total": "Processor time of this process.",
        "process_resident_memory_bytes": "Memory of this process.",
        "process_start_time_seconds": "When this process began, in seconds since 1970.",
        "hb_requests_total": "HTTP requests, by route, method and status.",
        "hb_request_errors_total": "HTTP requests that ended in an error of the program.",
        "http_server_active_requests": "HTTP requests under way.",
        "http_server_request_duration_seconds": "How long HTTP requests took, until the last byte of the answer.",
    ]
}
