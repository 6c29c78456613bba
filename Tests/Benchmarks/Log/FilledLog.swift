import EventLog

/// A log that is there to be read: filled once in a run, and the same for all contests.
enum FilledLog {
    static func open(_ database: BenchDatabase, events: Int) async throws -> EventLog {
        let log = try await database.log("filled")
        let missing = events - Int(try await log.head().position.rawValue)
        if missing > 0 {
            try await log.importCommands(Workload.commands(missing))
            try await database.execute("VACUUM ANALYZE rapport.event")
        }
        return log
    }
}
