public import EventLog
import FoundationEssentials
public import Postgres

/// How far the models are: for who wants to read what was just written, and for operators. Needs the right to read only.
public struct ProjectionProgress: Sendable {
    private let log: EventLog
    private let pool: PostgresPool
    private let models: [(name: String, version: Int)]

    public init<Event>(log: EventLog, pool: PostgresPool, models: [any ReadModel<Event>]) {
        self.log = log
        self.pool = pool
        self.models = models.map { (name: $0.name, version: $0.version) }
    }

    /// The models there should be.
    public var names: [String] { models.map(\.name) }

    /// Returns once every model has folded the log up to `position`.
    ///
    /// - Throws: `behind` when that takes longer than `limit`, or a model has stopped before it.
    public func wait(for position: LogPosition, limit: Duration) async throws {
        let deadline = ContinuousClock.now + limit
        var pause = Duration.milliseconds(2)
        while true {
            let statuses = try await statuses(head: position)
            guard let last = statuses.min(by: { $0.position < $1.position }), last.position < position else {
                if statuses.count == models.count { return }
                throw ProjectionError(.behind, "the read models have not been made yet; is a worker running?")
            }
            if let error = last.error { throw ProjectionError(.behind, "\(last.model) has stopped: \(error)") }
            guard ContinuousClock.now < deadline else {
                throw ProjectionError(
                    .behind, "\(last.model) is at \(last.position.rawValue) and not yet at \(position.rawValue) after \(limit)")
            }
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(50))
        }
    }

    /// Every model's place, with the exact distance to the log's head.
    public func statuses() async throws -> [ProjectionStatus] { try await statuses(head: log.head().position) }

    private func statuses(head: LogPosition) async throws -> [ProjectionStatus] {
        let rows = try await pool.query(
            """
            SELECT c.model, c.version, c.position, c.updated_at, c.error,
                   coalesce(extract(epoch FROM clock_timestamp() - e.recorded_at), 0)::float8
            FROM unnest(\(models.map(\.name)), \(models.map(\.version))) AS m (model, version)
            JOIN read_model.cursor c ON c.log_id = \(log.id.rawValue) AND c.model = m.model AND c.version = m.version
            LEFT JOIN rapport.event e ON e.log_id = c.log_id AND e.position = c.position + 1
            ORDER BY c.model
            """, named: "projections' status")
        return try rows.map { row in
            let (model, version, position, updated, error, age) = try row.decode(
                String.self, Int.self, Int64.self, Date.self, String?.self, Double.self)
            return ProjectionStatus(
                model: model, version: version, position: LogPosition(rawValue: position), head: head, lagSeconds: max(0, age),
                updatedAt: updated, error: error)
        }
    }
}
