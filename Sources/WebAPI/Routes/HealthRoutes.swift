import EventLog
import Hummingbird
import Projections

/// For whoever watches over the process.
struct HealthRoutes {
    let api: WebAPI

    func add(to router: Router<APIContext>) {
        router.get("healthz") { _, _ in try Response.json(["status": "alive"]) }
        router.get("readyz") { _, _ in try await ready() }
    }

    /// Ready: the database answers, its read models exist, and none of them has stopped.
    private func ready() async throws -> Response {
        let statuses = try await api.progress.statuses()
        if statuses.isEmpty { throw Problem(.serviceUnavailable, "not_ready", "The read models have not been made yet.", retryAfter: 1) }
        if let stopped = statuses.first(where: { $0.error != nil }) {
            throw Problem(.serviceUnavailable, "not_ready", "\(stopped.model) has stopped.", retryAfter: 30)
        }
        return try .json(["status": "ready"])
    }
}
