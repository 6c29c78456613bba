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

    /// Returns once every model is read and has folded the log up to `position`.
    ///
    /// - Throws: `behind` when that takes longer than `limit`, or a model does not go on before it.
    public func wait(for position: LogPosition, limit: Duration) async throws {
        let deadline = ContinuousClock.now + limit
        var pause = Duration.milliseconds(2)
        while true {
            let statuses = try await statuses()
            guard let last = statuses.filter({ $0.position < position || !$0.isLive }).min(by: { $0.position < $1.position }) else {
                if statuses.count == models.count { return }
                throw ProjectionError(.behind, "the read models have not been made yet; is a worker running?")
            }
            if let error = last.error { throw ProjectionError(.behind, "\(last.model) has stopped: \(error)") }
            if last.isPaused { throw ProjectionError(.behind, "\(last.model) is paused; `rapport projections resume` lets it go on") }
            guard ContinuousClock.now < deadline else {
                throw ProjectionError(
                    .behind, "\(last.model) is at \(last.position.rawValue) and not yet at \(position.rawValue) after \(limit)")
            }
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(50))
        }
    }

    /// Every model's place, with the exact distance to the log's head: of the build that is read or, before there is one, of the first.
    public func statuses() async throws -> [ProjectionStatus] {
        let builds = try await builds()
        return models.compactMap { model in
            let own = builds.filter { $0.model == model.name && $0.version == model.version }
            return own.first(where: \.isLive) ?? own.first
        }.sorted { $0.model < $1.model }
    }

    /// Every build there is, those of other versions too: by model, version and age.
    public func builds() async throws -> [ProjectionStatus] {
        let head = try await log.head().position
        let rows = try await pool.query(
            """
            SELECT b.model, b.version, b.build, b.is_live, b.is_paused, c.segment, c.position, c.owner, c.expires_at, c.fence,
                   c.events_per_second, c.updated_at, c.error,
                   coalesce(extract(epoch FROM clock_timestamp() - e.recorded_at), 0)::float8 AS age,
                   (SELECT count(DISTINCT key) FROM read_model.dead_letter d
                    WHERE (d.log_id, d.model, d.version, d.build) = (b.log_id, b.model, b.version, b.build)) AS parked_rows
            FROM read_model.build b JOIN read_model.cursor c USING (log_id, model, version, build)
            LEFT JOIN rapport.event e ON e.log_id = c.log_id AND e.position = c.position + 1
            WHERE b.log_id = \(log.id.rawValue)
            ORDER BY b.model, b.version, b.build, c.segment
            """, named: "projections' status")
        var builds: [ProjectionStatus] = []
        var parts: [(row: PostgresRow, segment: ProjectionStatus.Segment)] = []
        for row in rows {
            let segment = try segment(row)
            if segment.segment == 0, !parts.isEmpty {
                builds.append(try status(parts, head))
                parts = []
            }
            parts.append((row, segment))
        }
        if !parts.isEmpty { builds.append(try status(parts, head)) }
        return builds
    }

    /// The rows that wait for a fault to be mended, by model and key.
    public func parkedRows() async throws -> [ParkedRow] {
        try await pool.query(
            """
            SELECT d.model, d.version, d.build, d.key, first.position, e.type, coalesce(first.error, ''), d.waiting, first.parked_at
            FROM (SELECT log_id, model, version, build, key, count(*) AS waiting, min(position) AS position
                  FROM read_model.dead_letter WHERE log_id = \(log.id.rawValue) GROUP BY 1, 2, 3, 4, 5) d
            JOIN read_model.dead_letter first USING (log_id, model, version, build, key, position)
            JOIN rapport.event e USING (log_id, position)
            ORDER BY d.model, d.version, d.build, d.key
            """, named: "rows that wait"
        ).map { row in
            var columns = row.columns
            return ParkedRow(
                model: try columns.next(), version: try columns.next(), build: try columns.next(), key: try columns.next(),
                position: LogPosition(rawValue: try columns.next()), type: try columns.next(), error: try columns.next(),
                waiting: try columns.next(), since: try columns.next())
        }
    }

    private func segment(_ row: PostgresRow) throws -> ProjectionStatus.Segment {
        let owner = try row.decode("owner", as: String?.self)
        return ProjectionStatus.Segment(
            segment: try row.decode("segment", as: Int.self), position: LogPosition(rawValue: try row.decode("position", as: Int64.self)),
            owner: owner,
            leaseExpiresAt: owner == nil ? nil : try row.decode("expires_at", as: Date.self),
            fence: try row.decode("fence", as: Int64.self),
            eventsPerSecond: try row.decode("events_per_second", as: Double.self), updatedAt: try row.decode("updated_at", as: Date.self),
            error: try row.decode("error", as: String?.self))
    }

    private func status(_ parts: [(row: PostgresRow, segment: ProjectionStatus.Segment)], _ head: LogPosition) throws -> ProjectionStatus {
        let (model, version, build, isLive, isPaused) = try parts[0].row.decode(String.self, Int.self, Int.self, Bool.self, Bool.self)
        let lags = try parts.map { max(0, try $0.row.decode("age", as: Double.self)) }
        return ProjectionStatus(
            BuildID(model: model, version: version, build: build), isLive: isLive, isPaused: isPaused, head: head,
            lagSeconds: lags.max() ?? 0, parkedRows: try parts[0].row.decode("parked_rows", as: Int.self), segments: parts.map(\.segment))
    }
}
