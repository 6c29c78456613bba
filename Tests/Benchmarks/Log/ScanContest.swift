import EventLog
import Foundation

/// Reading the whole log, beside psql's COPY of the same columns to nowhere.
struct ScanContest {
    let database: BenchDatabase
    let plan: ContestPlan
    let events: Int

    func run() async throws -> ContestResult {
        let log = try await FilledLog.open(database, events: events)
        let plain = Contender("psql, COPY") { [self] _ in
            try await Round.measure(events) { try await database.psql(Self.statement(log.id), output: .nullDevice) }
        }
        let ours = Contender("scan") { [events] _ in
            try await Round.measure(events) {
                var last = LogPosition.beginning
                try await log.scan { last = $0.last?.position ?? last }
                guard last.rawValue == events else { throw PgBenchOutput.Failure(description: "the scan ended at \(last.rawValue)") }
            }
        }
        return try await Contest(title: "scan of \(events) events", contenders: [plain, ours]).run(plan)
    }

    static func statement(_ log: LogID) -> String {
        """
        COPY (SELECT position, stream, version, event_id, command_id, type, schema_version, occurred_at, recorded_at, metadata, payload
              FROM rapport.event WHERE log_id = \(log.rawValue) AND position > 0 ORDER BY position) TO STDOUT (FORMAT binary)
        """
    }
}
