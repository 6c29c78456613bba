import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
import Projections

extension ReadModelQueries {
    /// The whole enterprise on one screen.
    public func executive(_ directory: Directories, now: Date) async throws -> ExecutiveSummary {
        let evidence = try await evidence(about: FigureSubject(), asOf: .now, directory, now: now)
        let flows = try await flows(.now)
        return ExecutiveSummary(
            now: now, levels: evidence.levelFigures,
            weakest: Array(evidence.cells(amongPosts: false).sorted { ($0.trust.score ?? 1) < ($1.trust.score ?? 1) }.prefix(3)),
            blockers: try await blockerPareto(asOf: .now, directory, now: now),
            decisions: ExecutiveSummary.FollowThrough(try await allMatters(of: Decision.name), at: now),
            goalCoverage: try await goalCoverage(),
            handOvers: flows.filter { $0.handOvers > 0 }.sorted { ($1.handOvers, $0.from.rawValue) < ($0.handOvers, $1.from.rawValue) })
    }

    private func allMatters(of kind: String) async throws -> [MatterRow] {
        let model = MattersModel()
        return try await rows(
            of: model,
            where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) AND kind = \(kind) ORDER BY position"
        ).map(\.row)
    }

    /// A goal that has ended was in force while it was served.
    private func goalCoverage() async throws -> Share {
        let (requests, matters) = (RequestsModel(), MattersModel())
        let inForce = ["in_force", GoalResult.reached.rawValue, GoalResult.missed.rawValue]
        let counts = try await pool.query(
            """
            SELECT count(*) FILTER (WHERE goal IN (
                       SELECT row->>'id' FROM \(unescaped: matters.table)
                       WHERE log_id = \(log.id.rawValue) AND kind = \(Goal.name) AND status = ANY(\(inForce)))),
                   count(*)
            FROM \(unescaped: requests.table) WHERE log_id = \(log.id.rawValue)
            """, named: "goal coverage")
        let (served, all) = try counts[0].decode(Int64.self, Int64.self)
        return Share(Int(served), of: Int(all))
    }
}
