import FoundationEssentials
import Postgres

/// The commands that the log has taken, by their ids.
struct AcceptedCommands: Sendable {
    let pool: PostgresPool
    let log: LogID

    /// What was answered when the command was accepted; `nil` when it never was.
    ///
    /// - Throws: `commandReused` when the id was accepted for another body.
    func receipt(of command: CommandID, bodyHash: [UInt8]) async throws -> AppendReceipt? {
        let rows = try await pool.query(
            """
            SELECT c.body_hash, c.recorded_at, c.position, c.position + c.command_events - 1, e.stream, min(e.version), max(e.version)
            FROM rapport.event c
            JOIN rapport.event e ON e.log_id = c.log_id AND e.position BETWEEN c.position AND c.position + c.command_events - 1
            WHERE c.log_id = \(log.rawValue) AND c.command_id = \(command.rawValue) AND c.command_sequence = 0
            GROUP BY c.body_hash, c.recorded_at, c.position, c.command_events, e.stream ORDER BY min(e.position)
            """, named: "command's receipt")
        guard let row = rows.first else { return nil }
        let (hash, time, first, last) = try row.decode([UInt8].self, Date.self, Int64.self, Int64.self)
        guard hash == bodyHash else { throw EventLogError.reused(command) }
        let spans = try rows.map { row in
            let (_, _, _, _, stream, first, last) = try row.decode(
                [UInt8].self, Date.self, Int64.self, Int64.self, String.self, Int64.self, Int64.self)
            return AppendReceipt.Span(stream: StreamName(rawValue: stream), from: first, through: last)
        }
        return AppendReceipt(
            firstPosition: LogPosition(rawValue: first), lastPosition: LogPosition(rawValue: last), recordedAt: time, isRepeat: true,
            spans: spans)
    }
}
