import EventLog
import Foundation
import Projections

/// Folding models from the whole log, beside psql's COPY of the same events to nowhere.
struct RebuildContest {
    let node: ProjectionNode
    let plan: ContestPlan

    func run(_ models: [String]) async throws -> ContestResult {
        let events = Int(try await node.log.head().position.rawValue)
        let plain = Contender("psql, COPY") { [self] _ in
            try await Round.measure(events) { try await node.database.psql(ScanContest.statement(node.log.id), output: .nullDevice) }
        }
        let ours = Contender("rebuild") { [self] _ in try await Round.measure(events) { try await node.runner.rebuild(models) } }
        let title = models.count == 1 ? models[0] : "all \(models.count) read models"
        return try await Contest(title: "rebuild of \(title) from \(events) events", contenders: [plain, ours]).run(plan)
    }
}
