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
        let blockers = try await blockers(asOf: .now, directory, now: now)
        let matters = Dictionary(
            grouping: try await allMatters(of: [Decision.name, Meeting.name, Survey.name, Evaluation.name], asOf: .now), by: \.kind)
        let flows = try await flows(.now)
        let meetings = try (matters[Meeting.name] ?? []).map { (row: $0, state: try $0.state.decode(MeetingState.self)) }
        let surveys = try ClosedSurvey.all(matters[Survey.name] ?? [])
        let weakest = evidence.cells(amongPosts: false, surveys).sorted { ($0.trust.score ?? 1) < ($1.trust.score ?? 1) }.prefix(3)
        return ExecutiveSummary(
            now: now, levels: evidence.levelFigures, cohesion: try await cohesion(surveys, evidence.requests, directory, now: now),
            weakest: weakest.map { ExecutiveSummary.WeakRelation($0, among: meetings) },
            blockers: BlockerPareto(blockers), morale: try MoraleMonth.all(blockers, matters[Survey.name] ?? []),
            decisions: ExecutiveSummary.FollowThrough(matters[Decision.name] ?? [], at: now),
            improvements: try ExecutiveSummary.improvements(matters[Evaluation.name] ?? []), goalCoverage: try await goalCoverage(),
            reviewsOverdue: try await reviews(asOf: .now, now: now).count(where: \.isOverdue),
            handOvers: flows.filter { $0.handOvers > 0 }.sorted { ($1.handOvers, $0.from.rawValue) < ($0.handOvers, $1.from.rawValue) })
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
