import Collaboration
import EventLog
import Foundation
import Projections
import ReadModels

/// The rows of one department's dashboard at arbitrary past positions, beside a whole rebuild of the dashboards.
struct AsOfContest {
    let node: ProjectionNode
    let plan: ContestPlan

    func run() async throws -> ContestResult {
        try await node.runner.prepare()
        try await node.runner.catchUp()
        let head = try await node.log.head().position.rawValue
        let rebuild = Contender("rebuild") { [self] _ in
            try await Round.measure(1) { try await node.runner.rebuild([DepartmentDashboardModel().name]) }
        }
        let asOf = Contender("as of a position") { [self] duration in
            try await Round.measure([node], for: duration) { try await Self.department(of: $0, through: head) }
        }
        return try await Contest(
            title: "one of \(CopiedRequests.departments) departments as of any of \(head) positions", contenders: [rebuild, asOf]
        ).run(plan)
    }

    private static func department(of node: ProjectionNode, through head: Int64) async throws {
        let department = DepartmentID(stringLiteral: "d-\(Int.random(in: 0..<CopiedRequests.departments))")
        let moment = AsOf.position(LogPosition(rawValue: .random(in: 1...head)))
        let streams = try await node.queries.streams(involving: [department], asOf: moment)
        _ = try await node.log.rows(
            of: DepartmentDashboardModel(), and: RequestsModel(), asOf: moment, in: streams, decoder: node.decoder)
    }
}
