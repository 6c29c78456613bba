import EventLog
import Foundation

/// Importing, beside psql's `\copy` of the same rows into a table with the same columns and indexes.
struct ImportContest {
    let database: BenchDatabase
    let plan: ContestPlan
    let events: Int

    func run() async throws -> ContestResult {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("bench-rows-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let source = try await FilledLog.open(database, events: events)
        try await database.psql(
            "\\copy (SELECT * FROM rapport.event WHERE log_id = \(source.id.rawValue) ORDER BY position) TO '\(file)' (FORMAT binary)")
        let plain = Contender("psql, \\copy") { [self] _ in try await copy(file) }
        let ours = Contender("import") { [self] _ in try await importAgain() }
        return try await Contest(title: "import of \(events) events", contenders: [plain, ours]).run(plan)
    }

    private func copy(_ file: String) async throws -> Round {
        try await database.execute("DROP TABLE IF EXISTS copied; CREATE TABLE copied (LIKE rapport.event INCLUDING ALL)")
        return try await Round.measure(events) { try await database.psql("\\copy copied FROM '\(file)' (FORMAT binary)") }
    }

    /// Into a new log each time.
    private func importAgain() async throws -> Round {
        let log = try await database.log("import-\(UUID().uuidString.lowercased())")
        return try await Round.measure(events) { try await log.importCommands(Workload.commands(events)) }
    }
}
