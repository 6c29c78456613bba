import EventLog
import Postgres

/// The tables of the models: making them, putting one in the place of another, dropping them. What works on several tables is one transaction.
struct BuildStore: Sendable {
    let log: LogID
    let pool: PostgresPool

    /// Makes what is missing for the model's version: its table, and a first build of this log. Several processes may do so at once.
    func prepare(_ model: any ReadModel, segments: Int) async throws {
        try await alone { connection in
            if try await !exists(model.table, on: connection) {
                try await connection.executeScript(
                    """
                    CREATE TABLE \(model.table) (\((["log_id integer NOT NULL", "key text NOT NULL COLLATE \"C\"", "row jsonb NOT NULL"]
                        + model.columns).joined(separator: ", ")), PRIMARY KEY (log_id, key)) PARTITION BY LIST (log_id);
                    \(model.indexes.map { "CREATE INDEX ON \(model.table) \($0);" }.joined(separator: "\n"))
                    """, named: "the table of \(model.name)")
            }
            if try await builds(of: model.name, version: model.version, on: connection).isEmpty {
                _ = try await make(1, of: model, segments: segments, owner: nil, on: connection)
            }
        }
    }

    /// The build that is under way beside the one that is read; begun now when there is none.
    ///
    /// - Parameters:
    ///   - segments: of a new one; as many as the one has that is read when `nil`.
    ///   - owner: who is to fold a new one.
    func begin(_ model: any ReadModel, segments: Int?, owner: String) async throws -> BuildID {
        try await alone { connection in
            let builds = try await builds(of: model.name, version: model.version, on: connection)
            if let underWay = builds.last, !underWay.isLive { return underWay.id }
            let last = builds.last
            return try await make(
                (last?.id.build ?? 0) + 1, of: model, segments: segments ?? last?.segments ?? 1, owner: owner, on: connection)
        }
    }

    /// Puts a build in the place of the one that is read, when it has come as far and no row waits in it that does not wait there as well.
    ///
    /// - Parameter head: where the log ends. A build beyond it was folded from another log, and need not be caught up with.
    /// - Returns: whether the build is the one that is read now.
    func finish(_ id: BuildID, of model: any ReadModel, head: LogPosition) async throws -> Bool {
        guard try await isDue(id, head: head) else { return false }
        try await index(id, model)
        return try await alone { connection in
            // A query that runs long on the table is not to hold up the queries behind it for long: the next try comes soon.
            try await connection.execute("SET LOCAL lock_timeout = '1s'")
            // Rows before cursors, as in a page's transaction; from here on no worker can move any of the model's cursors.
            try await connection.execute("LOCK TABLE \(unescaped: model.table), \(unescaped: id.table(in: log))", named: "lock the rows")
            try await connection.execute(
                """
                SELECT FROM read_model.cursor WHERE log_id = \(log.rawValue) AND model = \(id.model) AND version = \(id.version)
                ORDER BY model, version, build, segment FOR UPDATE
                """, named: "lock the cursors")
            let builds = try await builds(of: id.model, version: id.version, on: connection)
            guard let build = builds.first(where: { $0.id == id }) else { return false }
            if build.isLive { return true }
            guard try await isDue(id, head: head, on: connection) else { return false }
            try await replace(builds.first { $0.isLive }?.id, with: id, of: model, on: connection)
            return true
        }
    }

    /// Drops all builds of a version of a model, and its table when no other log has one.
    ///
    /// - Throws: `unknownModel` when there is none.
    func drop(_ name: String, version: Int) async throws {
        try await alone { connection in
            let builds = try await builds(of: name, version: version, on: connection)
            if builds.isEmpty { throw ProjectionError(.unknownModel, "there is no version \(version) of \(name) here") }
            for build in builds { try await drop(build.id, on: connection) }
            let others = try await connection.query(
                "SELECT count(*) FROM read_model.build WHERE model = \(name) AND version = \(version)", named: "other logs' builds")
            if try others.first?.decode(Int.self) == 0 {
                try await connection.execute("DROP TABLE IF EXISTS read_model.\(unescaped: "\(name)_v\(version)")")
            }
        }
    }

    /// Stops all folding of a model, or lets it go on. Whoever folds it now loses the lease.
    func pause(_ model: any ReadModel, _ isPaused: Bool) async throws {
        try await pool.withConnection { connection in
            _ = try await connection.pipeline(
                [
                    """
                    UPDATE read_model.build SET is_paused = \(isPaused)
                    WHERE log_id = \(log.rawValue) AND model = \(model.name) AND version = \(model.version)
                    """,
                    """
                    WITH locked AS MATERIALIZED (
                        SELECT log_id, model, version, build, segment FROM read_model.cursor
                        WHERE log_id = \(log.rawValue) AND model = \(model.name) AND version = \(model.version)
                        ORDER BY model, version, build, segment FOR UPDATE)
                    UPDATE read_model.cursor c SET fence = fence + 1, owner = NULL, expires_at = '-infinity'
                    FROM locked l WHERE (c.log_id, c.model, c.version, c.build, c.segment) = (l.log_id, l.model, l.version, l.build, l.segment)
                    """,
                ], named: "pause or resume a model")
        }
    }

    // MARK: Parts

    private struct Build {
        let id: BuildID
        let segments: Int
        let isLive: Bool
    }

    /// In a transaction that no other of these runs beside.
    private func alone<R: Sendable>(_ body: (PostgresConnection) async throws -> R) async throws -> R {
        try await pool.withConnection { connection in
            try await connection.withTransaction { connection in
                try await connection.execute("SELECT pg_advisory_xact_lock(hashtext('rapport read models'))")
                return try await body(connection)
            }
        }
    }

    private func exists(_ table: String, on connection: PostgresConnection) async throws -> Bool {
        try await connection.query("SELECT to_regclass(\(table)) IS NOT NULL").first?.decode(Bool.self) ?? false
    }

    /// In the order in which they were begun.
    private func builds(of name: String, version: Int, on connection: PostgresConnection) async throws -> [Build] {
        try await connection.query(
            """
            SELECT build, segments, is_live FROM read_model.build
            WHERE log_id = \(log.rawValue) AND model = \(name) AND version = \(version) ORDER BY build
            """, named: "builds"
        ).map { row in
            let (build, segments, isLive) = try row.decode(Int.self, Int.self, Bool.self)
            return Build(id: BuildID(model: name, version: version, build: build), segments: segments, isLive: isLive)
        }
    }

    private func make(
        _ number: Int, of model: any ReadModel, segments: Int, owner: String?, on connection: PostgresConnection
    ) async throws -> BuildID {
        let id = BuildID(model: model.name, version: model.version, build: number)
        try await connection.executeScript(
            """
            CREATE TABLE \(id.table(in: log)) (LIKE \(model.table) INCLUDING ALL EXCLUDING INDEXES, PRIMARY KEY (log_id, key),
                CHECK (log_id = \(log.rawValue)));
            """, named: "a build's table")
        try await connection.execute(
            """
            INSERT INTO read_model.build (log_id, model, version, build, segments)
            VALUES (\(log.rawValue), \(id.model), \(id.version), \(number), \(segments))
            """, named: "a build")
        // Whoever begins it is given a moment to take it up.
        try await connection.execute(
            """
            INSERT INTO read_model.cursor (log_id, model, version, build, segment, owner, expires_at)
            SELECT \(log.rawValue), \(id.model), \(id.version), \(number), segment, \(owner), clock_timestamp() + interval '5 s'
            FROM generate_series(0, \(segments - 1)) AS segment
            """, named: "a build's cursors")
        return id
    }

    /// What the version's table has for indexes, made once the rows are there: sooner they would slow the folding down.
    private func index(_ id: BuildID, _ model: any ReadModel) async throws {
        try await alone { connection in
            for (number, index) in model.indexes.enumerated() {
                try await connection.executeScript(
                    "CREATE INDEX IF NOT EXISTS \(id.name(in: log))_\(number) ON \(id.table(in: log)) \(index)", named: "a build's index")
            }
        }
    }

    private func isDue(_ id: BuildID, head: LogPosition) async throws -> Bool {
        try await pool.withConnection { try await isDue(id, head: head, on: $0) }
    }

    /// Whether the build has come as far as the one that is read, or to the log's end, and no row waits in it alone.
    private func isDue(_ id: BuildID, head: LogPosition, on connection: PostgresConnection) async throws -> Bool {
        try await connection.query(
            """
            WITH old AS (SELECT build FROM read_model.build
                         WHERE log_id = \(log.rawValue) AND model = \(id.model) AND version = \(id.version) AND is_live),
                 cursor AS (SELECT build, position FROM read_model.cursor
                            WHERE log_id = \(log.rawValue) AND model = \(id.model) AND version = \(id.version)),
                 letter AS (SELECT build, key FROM read_model.dead_letter
                            WHERE log_id = \(log.rawValue) AND model = \(id.model) AND version = \(id.version))
            SELECT (SELECT min(position) FROM cursor WHERE build = \(id.build))
                       >= coalesce((SELECT max(least(position, \(head.rawValue))) FROM cursor JOIN old USING (build)), \(head.rawValue))
               AND NOT (EXISTS (SELECT FROM old)
                        AND EXISTS (SELECT key FROM letter WHERE build = \(id.build) EXCEPT SELECT key FROM letter JOIN old USING (build)))
            """, named: "whether a build is due"
        ).first?.decode(Bool.self) ?? false
    }

    private func replace(_ old: BuildID?, with id: BuildID, of model: any ReadModel, on connection: PostgresConnection) async throws {
        if let old { try await drop(old, on: connection) }
        try await connection.executeScript(
            "ALTER TABLE \(model.table) ATTACH PARTITION \(id.table(in: log)) FOR VALUES IN (\(log.rawValue))", named: "attach the rows")
        try await connection.execute(
            """
            UPDATE read_model.build SET is_live = true
            WHERE log_id = \(log.rawValue) AND model = \(id.model) AND version = \(id.version) AND build = \(id.build)
            """, named: "the build that is read")
    }

    private func drop(_ id: BuildID, on connection: PostgresConnection) async throws {
        try await connection.executeScript("DROP TABLE IF EXISTS \(id.table(in: log))", named: "drop a build's table")
        try await connection.execute(
            """
            DELETE FROM read_model.build
            WHERE log_id = \(log.rawValue) AND model = \(id.model) AND version = \(id.version) AND build = \(id.build)
            """, named: "drop a build")
    }
}
