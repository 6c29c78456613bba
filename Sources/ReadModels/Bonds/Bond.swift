public import Collaboration
import CommandHandling
import EventLog
public import FoundationEssentials
import Trust

/// What departments did together beside their requests, and how far they had reason to trust one another before it and have since.
public struct Bond: Codable, Sendable, Equatable {
    /// One way between two of them.
    public struct Relation: Codable, Sendable, Equatable {
        public let from: DepartmentID
        public let to: DepartmentID
        /// From what had happened by then, as it weighed then.
        public let before: Indicator
        public let factsBefore: Int
        /// From what has happened since then alone.
        public let after: Indicator
        public let factsAfter: Int
    }

    /// `activity` or `project`.
    public let kind: String
    public let id: MatterID
    public let title: String
    /// When the activity took place, or the last owner had joined the project.
    public let since: Date
    public let relations: [Relation]
}

extension TrustEvidence {
    /// Of every pair that took part in a matter, both ways; nothing for a matter that has not begun.
    func bond(_ row: MatterRow) throws -> Bond? {
        guard let (since, departments) = try row.beginning, since <= now else { return nil }
        let before = TrustEvidence(rows: rows.filter { $0.at <= since }, requests: [], now: since, directory: directory)
        let after = TrustEvidence(rows: rows.filter { $0.at > since }, requests: requests, now: now, directory: directory)
        let pairs = departments.flatMap { from in departments.filter { $0 != from }.map { (from, $0) } }
        return Bond(
            kind: row.kind, id: row.id, title: row.title, since: since,
            relations: pairs.map { from, to in
                let subject = FigureSubject(from: Party(department: from), to: Party(department: to))
                let (then, since) = (before.trust(subject), after.trust(subject))
                return Bond.Relation(
                    from: from, to: to, before: Indicator(then.figure), factsBefore: then.contributions.count,
                    after: Indicator(since.figure), factsAfter: since.contributions.count)
            })
    }
}

extension MatterRow {
    /// When an activity took place or a project began, and between whom.
    fileprivate var beginning: (Date, [DepartmentID])? {
        get throws {
            switch kind {
            case Activity.name:
                let activity = try state.decode(ActivityState.self)
                return activity.heldAt.map { ($0, activity.terms.departments.filter { !activity.absent.contains($0) }.sorted()) }
            case Project.name:
                let project = try state.decode(ProjectState.self)
                return project.startedAt.map { ($0, project.joined.keys.sorted()) }
            default: return nil
            }
        }
    }
}
