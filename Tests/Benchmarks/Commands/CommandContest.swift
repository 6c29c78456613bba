import EventLog

/// Whole commands (load, decide, append), beside the raw append by as many callers.
struct CommandContest {
    private static let callers = 64

    let database: BenchDatabase
    let plan: ContestPlan

    func run() async throws -> ContestResult {
        let node = try await BenchNode.withSample(database)
        let raw = AppendContest.contender("append", on: [try await database.log("raw")], callers: Self.callers)
        let ours = try CommandCaller.contender("commands", Self.callers, through: .handler(node.handler))
        return try await Contest(title: "\(Self.callers) callers, whole commands", contenders: [raw, ours]).run(plan)
    }
}
