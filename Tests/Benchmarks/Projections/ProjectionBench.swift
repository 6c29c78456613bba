import ArgumentParser
import EventLog
import LocalCluster
import Postgres
import Projections

/// The projections, beside what psql's COPY and the log alone do on the same cluster.
struct ProjectionBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "projections", abstract: "Rebuilding read models and keeping them in step, beside COPY and the log alone.")

    enum Work: String, CaseIterable, ExpressibleByArgument {
        case dashboard, all, live, freshness
        case asOf = "as-of"
        case memory
    }

    @Option(parsing: .upToNextOption, help: "Which work.") var works = Work.allCases

    @Option(help: "How many events lie in the log.") var events = 1_000_000

    @Option(help: "For how many seconds 64 callers append.") var liveSeconds = 60

    @OptionGroup var plan: ContestPlan
    @OptionGroup var report: ContestReport

    func run() async throws {
        try await BenchServer.use { cluster in
            let database = try await BenchDatabase.make(on: cluster.configuration)
            let source = try await CopiedRequests(of: try await BenchNode.withSample(database).log)
            let node = try await ProjectionNode.open(database, source, events: events)
            for work in works { try report.print(try await run(work, on: node, source)) }
            await node.close()
            await database.close()
        }
    }

    private func run(_ work: Work, on node: ProjectionNode, _ source: CopiedRequests) async throws -> ContestResult {
        switch work {
        case .dashboard: try await RebuildContest(node: node, plan: plan).run(["department_dashboard"])
        case .all: try await RebuildContest(node: node, plan: plan).run(node.models.map(\.name))
        case .live: try await LiveContest(node: node, source: source, seconds: liveSeconds).run()
        case .freshness: try await FreshnessContest(node: node, source: source, plan: plan).run()
        case .asOf: try await AsOfContest(node: node, plan: plan).run()
        case .memory: try await MemoryContest(node: node, source: source).run()
        }
    }
}
