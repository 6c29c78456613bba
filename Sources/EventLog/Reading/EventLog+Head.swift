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

    /// How far to read from `start` to get `limit` events or a few more: whole batches, since only at their ends is a chain hash.
    public func reach(after start: LogPosition, limit: Int) async throws(EventLogError) -> LogReach {
        try await EventLogError.wrapping("the log's batches could not be read") {
            let rows = try await pool.query(
                """
                SELECT start.chain_hash, coalesce(reach.last_position, head.last_position), coalesce(reach.chain_hash, head.chain_hash),
                       head.last_position
                FROM (SELECT last_position, chain_hash FROM rapport.batch
                      WHERE log_id = \(id.rawValue) ORDER BY last_position DESC LIMIT 1) head
                LEFT JOIN LATERAL (SELECT last_position, chain_hash FROM rapport.batch
                                   WHERE log_id = \(id.rawValue) AND last_position >= \(start.rawValue + Int64(limit))
                                   ORDER BY last_position LIMIT 1) reach ON true
                LEFT JOIN rapport.batch start ON start.log_id = \(id.rawValue) AND start.last_position = \(start.rawValue)
                """, named: "log's reach")
            let emptyHash: [UInt8]? = start == .beginning ? [] : nil
            guard let row = rows.first else { return LogReach(startHash: emptyHash, end: start, endHash: [], head: .beginning) }
            let (startHash, end, endHash, head) = try row.decode([UInt8]?.self, Int64.self, [UInt8].self, Int64.self)
            return LogReach(
                startHash: emptyHash ?? startHash, end: LogPosition(rawValue: end), endHash: endHash, head: LogPosition(rawValue: head))
        }
    }
}
