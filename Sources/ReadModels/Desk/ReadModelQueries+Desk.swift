public import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
import Projections

extension ReadModelQueries {
    /// What waits for a member.
    public func desk(of member: MemberID, for viewer: Viewer, _ directory: Directories, now: Date) async throws -> Desk {
        let departments = Set(viewer.actors.flatMap { [$0.department] + $0.former.map(\.department) }.compactMap { $0?.rawValue }).sorted()
        let live = RequestStatus.allCases.filter(\.isLive).map(\.rawValue)
        let ended = [RequestStatus.accepted, .revoked].map(\.rawValue)
        // Only a bound on what is looked at: the window itself is reckoned by each request's calendar, of which this allows for one working day a week.
        let longest = Double(directory.organisation.policy.ratingDays + 4) * 7 * 86_400
        let recent = Timestamp.text(of: now.addingTimeInterval(-longest))
        let model = RequestsModel()
        let found = try await rows(
            of: model,
            where: """
                SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue)
                AND (customer = ANY(\(departments)) OR performer = ANY(\(departments)) OR row->'handOverTo'->>'department' = ANY(\(departments)))
                AND (status = ANY(\(live)) OR status = ANY(\(ended)) AND closed_at > \(recent))
                """)
        return Desk(member, found.map(\.row), for: viewer, at: now, directory)
    }
}
