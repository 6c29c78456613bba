public import FoundationEssentials
import Postgres

extension EventLog {
    /// Where the log ends now.
    public func head() async throws(EventLogError) -> LogHead {
        try await EventLogError.wrapping("the log's head could not be read") {
            let rows = try await pool.query(
                """
                SELECT last_position, recorded_at, chain_hash FROM rapport.batch
                WHERE log_id = \(id.rawValue) ORDER BY last_position DESC LIMIT 1
                """, named: "log's head")
            guard let row = rows.first else { return LogHead(position: .beginning, recordedAt: nil, chainHash: []) }
            let (position, time, hash) = try row.decode(Int64.self, Date.self, [UInt8].self)
            return LogHead(position: LogPosition(rawValue: position), recordedAt: time, chainHash: hash)
        }
    }

    /// The last position that was recorded at or before `time`: what was known then.
    public func position(asOf time: Date) async throws(EventLogError) -> LogPosition {
        try await EventLogError.wrapping("the position could not be found") {
            let rows = try await pool.query(
                """
                SELECT last_position FROM rapport.batch WHERE log_id = \(id.rawValue) AND recorded_at <= \(time)
                ORDER BY recorded_at DESC, last_position DESC LIMIT 1
                """, named: "position as of a time")
            return LogPosition(rawValue: try rows.first?.decode(Int64.self) ?? 0)
        }
    }

    /// The chain hash of the batch that ends at `position`; `nil` when none does, as in a log that has taken another course.
    public func chainHash(at position: LogPosition) async throws(EventLogError) -> [UInt8]? {
        if position == .beginning { return [] }
        return try await EventLogError.wrapping("the chain hash could not be read") {
            let rows = try await pool.query(
                """
                SELECT chain_hash FROM rapport.batch WHERE log_id = \(id.rawValue) AND last_position = \(position.rawValue)
                """, named: "chain hash")
            return try rows.first?.decode([UInt8].self)
        }
    }

    /// The last position of the batch that holds `position` or, where it is beyond the head, of the last batch. Only there is a chain hash.
    public func batchEnd(from position: LogPosition) async throws(EventLogError) -> LogPosition {
        try await EventLogError.wrapping("the batch could not be read") {
            let rows = try await pool.query(
                """
                SELECT last_position FROM rapport.batch WHERE log_id = \(id.rawValue) AND last_position >= \(position.rawValue)
                ORDER BY last_position LIMIT 1
                """, named: "batch's end")
            guard let row = rows.first else { return try await head().position }
            return LogPosition(rawValue: try row.decode(Int64.self))
        }
    }
}
