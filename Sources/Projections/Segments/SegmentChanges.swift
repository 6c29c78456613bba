import EventLog
import Postgres

/// What a page changes in a segment's rows, and what of it must wait.
struct SegmentChanges: Sendable {
    /// An event that waits for a row.
    struct DeadLetter: Sendable {
        let key: String
        let position: LogPosition
        /// Only of the first one, which could not be folded.
        let error: String?
    }

    var rows: [RowChange] = []
    private(set) var deadLetters: [DeadLetter] = []

    /// - Parameter error: why the first one could not be folded; `nil` where the row waits already.
    mutating func park(_ key: String, _ positions: [LogPosition], because error: String? = nil) {
        for position in positions {
            deadLetters.append(DeadLetter(key: key, position: position, error: position == positions.first ? error : nil))
        }
    }

    /// What writes them.
    func statements(for build: BuildID, in log: LogID) -> [PostgresQuery] {
        let table = build.table(in: log)
        let kept = rows.filter { $0.row != nil }
        let gone = rows.filter { $0.row == nil }.map(\.key)
        var statements: [PostgresQuery] = []
        if !kept.isEmpty {
            statements.append(
                """
                INSERT INTO \(unescaped: table) (log_id, key, row)
                SELECT \(log.rawValue), key, row::jsonb FROM unnest(\(kept.map(\.key)), \(kept.compactMap(\.row))) AS new (key, row)
                ON CONFLICT (log_id, key) DO UPDATE SET row = excluded.row
                """)
        }
        if !gone.isEmpty {
            statements.append("DELETE FROM \(unescaped: table) WHERE log_id = \(log.rawValue) AND key = ANY(\(gone))")
        }
        if !deadLetters.isEmpty {
            statements.append(
                """
                INSERT INTO read_model.dead_letter (log_id, model, version, build, key, position, error)
                SELECT \(log.rawValue), \(build.model), \(build.version), \(build.build), key, position, nullif(error, '')
                FROM unnest(\(deadLetters.map(\.key)), \(deadLetters.map(\.position.rawValue)), \(deadLetters.map { $0.error ?? "" }))
                     AS new (key, position, error)
                """)
        }
        return statements
    }
}
