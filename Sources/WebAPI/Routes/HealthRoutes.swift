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

    /// Ready: the database answers, its schema is the program's, and no read model is missing or has stopped.
    private func ready() async throws -> Response {
        let schema: Result<SchemaStatus, MigrationError>
        do { schema = .success(try await api.schema.status()) } catch {
            guard error.code != .unavailable else { throw error }
            schema = .failure(error)
        }
        let readiness = Readiness(schema: schema, models: try await api.progress.statuses(), of: api.progress.names)
        guard readiness.status == .ready else {
            var problem = Problem(
                .serviceUnavailable, .notReady, "Not ready: \(readiness.complaints.joined(separator: "; ")).", retryAfter: 5)
            problem.readiness = readiness
            throw problem
        }
        return try .json(readiness)
    }
}
