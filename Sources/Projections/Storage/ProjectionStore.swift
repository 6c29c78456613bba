import EventLog
import Postgres

/// The tables of the models and their cursors. Each function is called inside the caller's transaction, or is one.
struct ProjectionStore: Sendable {
    let log: LogID

    /// Makes the model's table and cursor where they are not there yet. Two processes may do so at once.
    func prepare(_ model: any ReadModel, on pool: PostgresPool) async throws {
        try await pool.withConnection { connection in
            try await connection.withTransaction { connection in
                try await connection.execute("SELECT pg_advisory_xact_lock(hashtext('rapport read models'))")
                let name = model.table
                if try await connection.query("SELECT to_regclass(\(name)) IS NULL").first?.decode(Bool.self) == true {
                    try await connection.executeScript(
                        """
                        CREATE TABLE \(name) (log_id integer NOT NULL, key text NOT NULL, row jsonb NOT NULL, PRIMARY KEY (log_id, key));
                        \(model.tableStatements.map { $0.replacing("{table}", with: name) }.joined(separator: ";\n"))
                        """, named: "the table of \(model.name)")
                }
                try await connection.execute(
                    """
                    INSERT INTO read_model.cursor (log_id, model, version) VALUES (\(log.rawValue), \(model.name), \(model.version))
                    ON CONFLICT DO NOTHING
                    """, named: "new cursor")
            }
        }
    }

    func cursor(of model: any ReadModel, on connection: PostgresConnection, locking: Bool = false) async throws -> ProjectionCursor {
        let rows = try await connection.query(
            """
            SELECT position, chain_hash, error FROM read_model.cursor
            WHERE log_id = \(log.rawValue) AND model = \(model.name) AND version = \(model.version) \(unescaped: locking ? "FOR UPDATE" : "")
            """, named: "cursor")
        guard let row = rows.first else { throw ProjectionError(.unknownModel, "\(model.name) has no cursor yet") }
        let (position, hash, error) = try row.decode(Int64.self, [UInt8].self, String?.self)
        return ProjectionCursor(position: LogPosition(rawValue: position), chainHash: hash, error: error)
    }

    /// The last statement of a page's transaction: it holds only if nobody else has moved the cursor meanwhile.
    func advance(
        _ model: any ReadModel, from old: LogPosition, to cursor: ProjectionCursor, on connection: PostgresConnection
    ) async throws {
        let count = try await connection.execute(
            """
            UPDATE read_model.cursor
            SET position = \(cursor.position.rawValue), chain_hash = \(cursor.chainHash), error = NULL, updated_at = clock_timestamp()
            WHERE log_id = \(log.rawValue) AND model = \(model.name) AND version = \(model.version) AND position = \(old.rawValue)
            """, named: "advance the cursor")
        if count == 0 { throw ProjectionError(.overtaken, "another worker has moved \(model.name)") }
    }

    func stop(_ model: any ReadModel, at position: LogPosition, because reason: String, on pool: PostgresPool) async throws {
        try await pool.execute(
            """
            UPDATE read_model.cursor SET error = \(reason), updated_at = clock_timestamp()
            WHERE log_id = \(log.rawValue) AND model = \(model.name) AND version = \(model.version) AND position = \(position.rawValue)
            """, named: "stop the model")
    }

    func rows(_ keys: [String], of model: any ReadModel, on connection: PostgresConnection) async throws -> [(key: String, row: String)] {
        try await connection.query(
            "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.rawValue) AND key = ANY(\(keys))",
            named: "rows to fold into"
        ).map { row in
            let (key, json) = try row.decode(String.self, PostgresJSON.self)
            return (key: key, row: json.text)
        }
    }

    func write(_ changes: [RowChange], of model: any ReadModel, on connection: PostgresConnection) async throws {
        let kept = changes.filter { $0.row != nil }
        if !kept.isEmpty {
            try await connection.execute(
                """
                INSERT INTO \(unescaped: model.table) (log_id, key, row)
                SELECT \(log.rawValue), key, row::jsonb FROM unnest(\(kept.map(\.key)), \(kept.compactMap(\.row))) AS new (key, row)
                ON CONFLICT (log_id, key) DO UPDATE SET row = excluded.row
                """, named: "rows of \(model.name)")
        }
        let gone = changes.filter { $0.row == nil }.map(\.key)
        if !gone.isEmpty {
            try await connection.execute(
                "DELETE FROM \(unescaped: model.table) WHERE log_id = \(log.rawValue) AND key = ANY(\(gone))", named: "rows that are gone")
        }
    }

    /// Everything anew, by COPY.
    func replaceAll(_ changes: [RowChange], of model: any ReadModel, on connection: PostgresConnection) async throws {
        try await connection.execute("DELETE FROM \(unescaped: model.table) WHERE log_id = \(log.rawValue)", named: "clear the table")
        let log = log.rawValue
        let chunks = AsyncStream<[UInt8]> { continuation in
            var encoder = PostgresCopyEncoder()
            for change in changes {
                guard let row = change.row else { continue }
                encoder.append(log, change.key, PostgresJSON(row))
                if encoder.count > 1 << 16 { continuation.yield(encoder.takeChunk()) }
            }
            continuation.yield(encoder.finish())
            continuation.finish()
        }
        try await connection.copyIn(
            "COPY \(unescaped: model.table) (log_id, key, row) FROM STDIN (FORMAT binary)", named: "copy the rows", chunks)
    }
}
