import EventLog
import Postgres

/// Appending to a log that has grown long, beside appending to a short one.
///
/// Each has a database of its own, since logs of one database share their table and its indexes.
struct GrowthContest {
    private static let callers = 64
    private static let short = 100_000

    let server: PostgresConfiguration
    let plan: ContestPlan
    /// In the long log.
    let events: Int

    func run() async throws -> ContestResult {
        let databases = [
            try await BenchDatabase.make(on: server, named: "short"), try await BenchDatabase.make(on: server, named: "long"),
        ]
        let contenders = [
            try await contender(databases[0], events: Self.short), try await contender(databases[1], events: events),
        ]
        // What filling them has left to be written would be written during the first rounds.
        try await databases[0].execute("CHECKPOINT")
        let result = try await Contest(title: "\(Self.callers) callers, a log that has grown", contenders: contenders).run(plan)
        for database in databases { await database.close() }
        return result
    }

    private func contender(_ database: BenchDatabase, events: Int) async throws -> Contender {
        let log = try await FilledLog.open(database, events: events)
        return AppendContest.contender("append at \(events)", on: [log], callers: Self.callers)
    }
}
