import EventLog
import Foundation

/// Reading a stream of twenty events, beside pgbench's SELECT of the same rows by as many clients.
struct StreamContest {
    private static let callers = 64
    private static let stream = StreamName(rawValue: "request-twenty")

    let database: BenchDatabase
    let plan: ContestPlan

    func run() async throws -> ContestResult {
        let log = try await database.log("stream")
        try await log.append(
            AppendCommand(
                id: CommandID(rawValue: "twenty"), bodyHash: Workload.hash, stream: Self.stream, expecting: .any,
                events: Workload.events(20)))
        let plain = PgBench(
            server: database.configuration, script: statement(log.id), clients: Self.callers, threads: 2,
            variables: ["stream": Self.stream.rawValue]
        ).contender(named: "pgbench, SELECT")
        return try await database.withPool(connections: Self.callers) { pool in
            let many = EventLog(pool: pool, id: log.id)
            let contenders = [plain, reader("read, 8 connections", log), reader("read, \(Self.callers) connections", many)]
            return try await Contest(title: "\(Self.callers) callers, a stream of 20 events", contenders: contenders).run(plan)
        }
    }

    private func reader(_ name: String, _ log: EventLog) -> Contender {
        Contender(name) { duration in
            try await Round.measure(Array(repeating: log, count: Self.callers), for: duration) { _ = try await $0.read(Self.stream) }
        }
    }

    private func statement(_ log: LogID) -> String {
        """
        SELECT position, stream, version, event_id, command_id, type, schema_version, occurred_at, recorded_at, metadata, payload \
        FROM rapport.event WHERE log_id = \(log.rawValue) AND stream = :stream AND version >= 1 ORDER BY version LIMIT 1000000;
        """
    }
}
