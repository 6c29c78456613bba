import ArgumentParser
import EventLog
import Foundation
import Postgres
import Projections

/// How much memory a rebuild of all models takes, and how much more from a log of twice the length.
struct MemoryContest {
    let node: ProjectionNode
    let source: CopiedRequests

    func run() async throws -> ContestResult {
        let events = Int(try await node.log.head().position.rawValue)
        let once = try await RebuildWorker.launch(on: node.database)
        var progress = FillProgress(of: events)
        try await node.log.importCommands(source.commands(events)) { _, verdict in progress.note(verdict) }
        let twice = try await RebuildWorker.launch(on: node.database)
        let title = """
            rebuild of all \(node.models.count) read models: at most \(once.peak) MiB from \(events) events, \(twice.peak) MiB from \
            \(2 * events); their rows have \(once.rows) and \(twice.rows) MiB
            """
        return ContestResult(title: title, scores: [])
    }
}

/// A process that rebuilds all models and prints how much memory that took at most. It is started by the benchmark.
struct RebuildWorker: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rebuild-worker", shouldDisplay: false)

    /// In MiB.
    struct Footprint: Codable {
        let peak: Int
        let rows: Int
    }

    @Option var server: String

    func run() async throws {
        let database = BenchDatabase(try PostgresConfiguration(url: server))
        let node = ProjectionNode(database, try await database.log("requests"))
        try await node.runner.rebuild(node.models.map(\.name))
        let rows = try await database.pool.query(
            """
            SELECT sum(pg_total_relation_size(relid))::bigint FROM pg_stat_user_tables WHERE schemaname = 'read_model' AND relname LIKE '%build%'
            """)
        let footprint = Footprint(peak: try Self.peak(), rows: (try rows.first?.decode(Int.self) ?? 0) >> 20)
        print(String(decoding: try JSONEncoder().encode(footprint), as: UTF8.self))
        await node.close()
        await database.close()
    }

    private static func peak() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
        return (line?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0) >> 10
    }

    static func launch(on database: BenchDatabase) async throws -> Footprint {
        let output = try await Tool(CommandLine.arguments[0]).run(["rebuild-worker", "--server", database.address])
        return try JSONDecoder().decode(Footprint.self, from: Data(output.utf8))
    }
}
