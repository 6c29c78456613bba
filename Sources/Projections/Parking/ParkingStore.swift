import EventLog
import Postgres

/// The rows that wait, and the events that wait for them.
struct ParkingStore: Sendable {
    let log: LogID
    let pool: PostgresPool

    /// The keys of a build's rows that wait.
    func keys(of build: BuildID) async throws -> Set<String> {
        let rows = try await pool.query(
            """
            SELECT DISTINCT key FROM read_model.dead_letter
            WHERE log_id = \(log.rawValue) AND model = \(build.model) AND version = \(build.version) AND build = \(build.build)
            """, named: "rows that wait")
        return Set(try rows.map { try $0.decode(String.self) })
    }

    /// Of a build's rows that wait, what waits for each, in order.
    func parked(in build: BuildID, on connection: PostgresConnection, key: String) async throws -> [LogPosition] {
        try await connection.query(
            """
            SELECT position FROM read_model.dead_letter
            WHERE log_id = \(log.rawValue) AND model = \(build.model) AND version = \(build.version) AND build = \(build.build)
              AND key = \(key) ORDER BY position
            """, named: "events that wait"
        ).map { LogPosition(rawValue: try $0.decode(Int64.self)) }
    }

    /// Keeps every worker from the segment that holds the row, until the transaction ends; who folds it now has to claim it anew afterwards.
    func seize(_ segment: Int, of build: BuildID, on connection: PostgresConnection) async throws {
        try await connection.execute(
            """
            UPDATE read_model.cursor SET fence = fence + 1, owner = NULL, expires_at = '-infinity'
            WHERE log_id = \(log.rawValue) AND model = \(build.model) AND version = \(build.version) AND build = \(build.build)
              AND segment = \(segment)
            """, named: "seize a segment")
    }

    /// Takes away what is folded now, up to and with `position`.
    func settle(_ key: String, through position: LogPosition, of build: BuildID, on connection: PostgresConnection) async throws {
        try await connection.execute(
            """
            DELETE FROM read_model.dead_letter
            WHERE log_id = \(log.rawValue) AND model = \(build.model) AND version = \(build.version) AND build = \(build.build)
              AND key = \(key) AND position <= \(position.rawValue)
            """, named: "events that wait no more")
    }

    /// Says which event could not be folded this time, and why.
    func blame(_ position: LogPosition, _ error: String, _ key: String, of build: BuildID, on connection: PostgresConnection) async throws {
        try await connection.execute(
            """
            UPDATE read_model.dead_letter SET error = CASE WHEN position = \(position.rawValue) THEN \(error) END
            WHERE log_id = \(log.rawValue) AND model = \(build.model) AND version = \(build.version) AND build = \(build.build) AND key = \(key)
            """, named: "why an event waits")
    }
}
