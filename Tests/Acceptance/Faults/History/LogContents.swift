import EventLog
import Postgres

/// All that a log holds: its events in order, and the batches in which they were written.
struct LogContents: Sendable {
    struct Batch: Sendable {
        var first: Int64
        var last: Int64
        var chainHash: [UInt8]
    }

    var events: [RecordedEvent] = []
    var batches: [Batch] = []

    init() {}

    init(of log: EventLog, pool: PostgresPool) async throws {
        var scanned: [RecordedEvent] = []
        try await log.scan { scanned += $0 }
        events = scanned
        let rows = try await pool.query(
            """
            SELECT first_position, last_position, chain_hash FROM rapport.batch WHERE log_id = \(log.id.rawValue) ORDER BY last_position
            """)
        batches = try rows.map { row in
            let (first, last, chainHash) = try row.decode(Int64.self, Int64.self, [UInt8].self)
            return Batch(first: first, last: last, chainHash: chainHash)
        }
    }
}
