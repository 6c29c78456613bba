import ArgumentParser
import EventLog
import LocalCluster
import Postgres

/// The event log, beside what PostgreSQL's own tools do with the same rows on the same cluster.
struct LogBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Appending to the event log and reading it, beside pgbench, COPY and psql.")

    @Option(parsing: .upToNextOption, help: "Which contests; all of them but the long one by default.")
    var contests = LogContest.allCases.filter { $0 != .growth }

    @Option(help: "How many events are imported in a round, and scanned (1,000,000), or lie in the grown log (10,000,000).")
    var events: Int?

    @OptionGroup var plan: ContestPlan
    @OptionGroup var report: ContestReport

    func run() async throws {
        try await BenchServer.use { cluster in
            let database = try await BenchDatabase.make(on: cluster.configuration)
            for contest in contests { try report.print(try await contest.run(plan, on: database, events: events)) }
            await database.close()
        }
    }
}

/// What is measured, and beside what.
enum LogContest: String, CaseIterable, ExpressibleByArgument {
    case callers1 = "callers-1"
    case callers16 = "callers-16"
    case callers64 = "callers-64"
    case callers256 = "callers-256"
    case tenEvents = "ten-events"
    case manyLogs = "many-logs"
    case twoProcesses = "two-processes"
    case `import`, scan, stream
    case commands, http
    /// The long one.
    case growth

    func run(_ plan: ContestPlan, on database: BenchDatabase, events: Int?) async throws -> ContestResult {
        let append = AppendContest(database: database, plan: plan)
        return switch self {
        case .callers1: try await append.run(callers: 1)
        case .callers16: try await append.run(callers: 16)
        case .callers64: try await append.run(callers: 64)
        case .callers256: try await append.run(callers: 256)
        case .tenEvents: try await append.run(callers: 16, eventsPerCommand: 10)
        case .manyLogs: try await append.run(callers: 64, logs: 16)
        case .twoProcesses: try await append.runTwoProcesses(callers: 32)
        case .import: try await ImportContest(database: database, plan: plan, events: events ?? 1_000_000).run()
        case .scan: try await ScanContest(database: database, plan: plan, events: events ?? 1_000_000).run()
        case .stream: try await StreamContest(database: database, plan: plan).run()
        case .commands: try await CommandContest(database: database, plan: plan).run()
        case .http: try await HTTPContest(database: database, plan: plan).run()
        case .growth: try await GrowthContest(server: database.configuration, plan: plan, events: events ?? 10_000_000).run()
        }
    }
}
