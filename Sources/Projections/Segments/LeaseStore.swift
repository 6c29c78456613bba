import EventLog
import Postgres

/// The cursors of the segments and who may move them.
///
/// All times are the database's. Statements that touch several cursors lock them in the order of their key, so that no two block one another.
struct LeaseStore: Sendable {
    /// What a worker learns when it says that it is alive.
    struct Presence {
        /// The segments whose lease is still its own, by their fence.
        var held: [Segment: Int64] = [:]
        /// The builds of the models it knows that are to be folded.
        var builds: [Standing] = []
    }

    /// How a build is looked after.
    struct Standing {
        let id: BuildID
        let segments: Int
        /// How many segments nobody holds.
        let free: Int
        /// How many workers are alive that know the model.
        let workers: Int

        /// How many segments each of them is to hold at most.
        var share: Int { (segments + workers - 1) / max(1, workers) }
    }

    let log: LogID
    let pool: PostgresPool
    let owner: String
    /// For so long a lease holds without a word from the worker.
    let duration: Duration
    let models: [(name: String, version: Int)]

    private static let isMine = "(c.log_id, c.model, c.version, c.build, c.segment) = (m.log_id, m.model, m.version, m.build, m.segment)"

    private var seconds: Double { duration / .seconds(1) }

    /// Frees what workers of this machine held whose process has ended, so that a service that is started again after a crash need not wait for
    /// their leases' end. Should that be a mistake, as with two machines of one name, the fence still keeps the two apart.
    func bury() async throws {
        let owners = try await pool.query(
            "SELECT DISTINCT owner FROM read_model.cursor WHERE log_id = \(log.rawValue) AND owner IS NOT NULL",
            named: "the segments' owners"
        ).map { try $0.decode(String.self) }.filter(WorkerName.isDead)
        if owners.isEmpty { return }
        try await pool.execute(
            """
            WITH mine AS MATERIALIZED (
                SELECT log_id, model, version, build, segment FROM read_model.cursor
                WHERE log_id = \(log.rawValue) AND owner = ANY (\(owners)) ORDER BY model, version, build, segment FOR UPDATE)
            UPDATE read_model.cursor c SET owner = NULL, expires_at = '-infinity', fence = fence + 1
            FROM mine m WHERE \(unescaped: Self.isMine)
            """, named: "free the segments of the dead")
    }

    /// Says that the worker is alive, prolongs its leases, and looks at what there is.
    func renew() async throws -> Presence {
        let known = models.map { "\($0.name)/\($0.version)" }
        let results = try await pool.withConnection { connection in
            try await connection.pipeline(
                [
                    """
                    INSERT INTO read_model.worker (log_id, owner, models, expires_at)
                    VALUES (\(log.rawValue), \(owner), \(known), clock_timestamp() + make_interval(secs => \(seconds)))
                    ON CONFLICT (log_id, owner) DO UPDATE SET expires_at = excluded.expires_at
                    """,
                    """
                    DELETE FROM read_model.worker WHERE (log_id, owner) IN (
                        SELECT log_id, owner FROM read_model.worker
                        WHERE log_id = \(log.rawValue) AND expires_at < clock_timestamp() FOR UPDATE SKIP LOCKED)
                    """,
                    """
                    WITH mine AS MATERIALIZED (
                        SELECT log_id, model, version, build, segment FROM read_model.cursor
                        WHERE log_id = \(log.rawValue) AND owner = \(owner) ORDER BY model, version, build, segment FOR UPDATE)
                    UPDATE read_model.cursor c SET expires_at = clock_timestamp() + make_interval(secs => \(seconds))
                    FROM mine m JOIN read_model.build b USING (log_id, model, version, build) WHERE \(unescaped: Self.isMine)
                    RETURNING c.model, c.version, c.build, c.segment, b.segments, c.fence
                    """,
                    """
                    SELECT b.model, b.version, b.build, b.segments,
                           (SELECT count(*) FROM read_model.cursor c
                            WHERE (c.log_id, c.model, c.version, c.build) = (b.log_id, b.model, b.version, b.build)
                              AND (c.owner IS NULL OR c.owner = \(owner) OR c.expires_at < clock_timestamp())),
                           (SELECT count(*) FROM read_model.worker w WHERE w.log_id = b.log_id AND b.model || '/' || b.version = ANY (w.models))
                    FROM read_model.build b JOIN unnest(\(known)) AS known (name) ON known.name = b.model || '/' || b.version
                    WHERE b.log_id = \(log.rawValue) AND NOT b.is_paused ORDER BY b.is_live DESC, b.model, b.build
                    """,
                ], named: "renew the leases")
        }
        var presence = Presence()
        for row in results[2].rows {
            let (model, version, build, number, count, fence) = try row.decode(
                String.self, Int.self, Int.self, Int.self, Int.self, Int64.self)
            presence.held[Segment(build: BuildID(model: model, version: version, build: build), number: number, count: count)] = fence
        }
        presence.builds = try results[3].rows.map { row in
            let (model, version, build, segments, free, workers) = try row.decode(
                String.self, Int.self, Int.self, Int.self, Int.self, Int.self)
            return Standing(
                id: BuildID(model: model, version: version, build: build), segments: segments, free: free, workers: workers)
        }
        return presence
    }

    /// Takes up to `limit` of a build's segments that nobody holds, or whose holder has not been heard of.
    ///
    /// - Parameter held: what the worker has already. What else bears its name it has lost sight of, and takes anew.
    func claim(_ limit: Int, of build: BuildID, besides held: [Segment]) async throws -> [SegmentLease] {
        let numbers = held.filter { $0.build == build }.map(\.number)
        let rows = try await pool.query(
            """
            WITH mine AS MATERIALIZED (
                SELECT c.log_id, c.model, c.version, c.build, c.segment FROM read_model.cursor c
                WHERE c.log_id = \(log.rawValue) AND c.model = \(build.model) AND c.version = \(build.version) AND c.build = \(build.build)
                  AND c.segment <> ALL (\(numbers))
                  AND (c.owner IS NULL OR c.owner = \(owner) OR c.expires_at < clock_timestamp())
                ORDER BY c.segment LIMIT \(limit) FOR UPDATE SKIP LOCKED)
            UPDATE read_model.cursor c
            SET owner = \(owner), fence = c.fence + 1, expires_at = clock_timestamp() + make_interval(secs => \(seconds))
            FROM mine m JOIN read_model.build b USING (log_id, model, version, build)
            WHERE \(unescaped: Self.isMine) AND NOT b.is_paused
            RETURNING c.segment, b.segments, b.is_live, c.fence, c.position, c.chain_hash, c.error
            """, named: "claim segments")
        return try rows.map { row in
            let (number, count, isLive, fence, position, hash, error) = try row.decode(
                Int.self, Int.self, Bool.self, Int64.self, Int64.self, [UInt8].self, String?.self)
            return SegmentLease(
                segment: Segment(build: build, number: number, count: count), fence: fence, isLive: isLive,
                position: LogPosition(rawValue: position), chainHash: hash, error: error)
        }
    }

    /// Gives everything back, so that others need not wait for the leases' end.
    func leave(_ leases: [SegmentLease]) async throws {
        try await pool.execute(
            "DELETE FROM read_model.worker WHERE log_id = \(log.rawValue) AND owner = \(owner)", named: "a worker leaves")
        try await release(leases)
    }

    /// Gives leases back.
    func release(_ leases: [SegmentLease]) async throws {
        if leases.isEmpty { return }
        try await pool.execute(
            """
            \(mine: leases, in: log)
            UPDATE read_model.cursor c SET owner = NULL, expires_at = '-infinity' FROM mine m WHERE \(unescaped: Self.isMine)
            """, named: "release segments")
    }

    /// Says why segments do not go on.
    func stop(_ leases: [SegmentLease], because reason: String) async throws {
        try await pool.execute(
            """
            \(mine: leases, in: log)
            UPDATE read_model.cursor c SET error = \(reason), updated_at = clock_timestamp() FROM mine m WHERE \(unescaped: Self.isMine)
            """, named: "stop segments")
    }

    /// Writes what a page makes of each segment, and moves their cursors over it: all or nothing.
    ///
    /// - Parameter rate: events a second, for who looks on.
    /// - Throws: `overtaken` when one of the leases has passed to another worker.
    func commit<Event>(
        _ changes: [(lease: SegmentLease, changes: SegmentChanges)], over page: FoldPage<Event>, rate: Double
    ) async throws {
        let leases = changes.map(\.lease)
        let writing = changes.flatMap { $0.changes.statements(for: $0.lease.segment.build, in: log) }
        let advance: PostgresQuery = """
            \(mine: leases, in: log)
            UPDATE read_model.cursor c
            SET position = \(page.end.rawValue), chain_hash = \(page.chainHash), error = NULL, updated_at = clock_timestamp(),
                events_per_second = \(rate), expires_at = clock_timestamp() + make_interval(secs => \(seconds))
            FROM mine m WHERE \(unescaped: Self.isMine)
            """
        try await pool.withConnection { connection in
            try await connection.withTransaction { connection in
                // The cursors come last, so that nobody who looks at them waits for the rows.
                let results = try await connection.pipeline(writing + [advance], named: "rows and cursors")
                guard results.last?.affectedRows == leases.count else {
                    throw ProjectionError(.overtaken, "another worker has taken over")
                }
            }
        }
    }
}

extension PostgresQuery.StringInterpolation {
    /// `mine`: the cursors of those leases that are still where the lease says, under its fence.
    fileprivate mutating func appendInterpolation(mine leases: [SegmentLease], in log: LogID) {
        appendLiteral(
            """
            WITH mine AS MATERIALIZED (
                SELECT c.log_id, c.model, c.version, c.build, c.segment FROM read_model.cursor c JOIN unnest(
            """)
        let builds = leases.map(\.segment.build)
        appendInterpolation(builds.map(\.model))
        appendLiteral(", ")
        appendInterpolation(builds.map(\.version))
        appendLiteral(", ")
        appendInterpolation(builds.map(\.build))
        appendLiteral(", ")
        appendInterpolation(leases.map(\.segment.number))
        appendLiteral(", ")
        appendInterpolation(leases.map(\.fence))
        appendLiteral(", ")
        appendInterpolation(leases.map(\.position.rawValue))
        appendLiteral(
            """
            ) AS lease (model, version, build, segment, fence, position) USING (model, version, build, segment, fence, position)
                WHERE c.log_id =
            """)
        appendLiteral(" ")
        appendInterpolation(log.rawValue)
        appendLiteral(" ORDER BY c.model, c.version, c.build, c.segment FOR UPDATE OF c)")
    }
}
