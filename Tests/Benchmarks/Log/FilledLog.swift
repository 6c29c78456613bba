import EventLog

/// A log that is there to be read, or to be long: filled once in a run, and the same for all contests.
enum FilledLog {
    static func open(_ database: BenchDatabase, events: Int) async throws -> EventLog {
        let log = try await database.log("filled")
        let missing = events - Int(try await log.head().position.rawValue)
        if missing > 0 {
            var progress = FillProgress(of: missing)
            try await log.importCommands(Workload.commands(missing)) { _, verdict in progress.note(verdict) }
            try await database.execute("VACUUM ANALYZE rapport.event")
        }
        return log
    }
}
