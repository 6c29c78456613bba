public import Collaboration
import CommandHandling
import EventLog
public import FoundationEssentials
import Trust

/// What became of promises where people completed a training, beside what became of them elsewhere in the same time.
public struct TrainingCohorts: Codable, Sendable, Equatable {
    /// A department, or all those together in which nobody completed it.
    public struct Cohort: Codable, Sendable, Equatable {
        /// Nil for the others.
        public let department: DepartmentID?
        /// Of the members who hold a post there now, those who completed the training.
        public let trained: Share
        /// Promise-keeping from what had happened by then, as it weighed then.
        public let before: Indicator
        public let promisesBefore: Int
        /// From what has happened since then alone.
        public let after: Indicator
        public let promisesAfter: Int
    }

    public let training: MatterID
    public let title: String
    /// When the first member completed it: before and after part here.
    public let since: Date
    /// Of those who have a place.
    public let completed: Share
    /// The departments by name; last the others, where there are any.
    public let cohorts: [Cohort]
}

extension TrustEvidence {
    /// Nil for a training that nobody has completed yet.
    func cohorts(of row: MatterRow) throws -> TrainingCohorts? {
        let places = try row.state.decode(TrainingState.self).members
        let completed = places.filter { $0.value.completedAt.map { $0 <= now } ?? false }
        guard let since = completed.compactMap(\.value.completedAt).min() else { return nil }
        let trained = Set(completed.map(\.value.department)).sorted()
        let others = departments.filter { !trained.contains($0) }
        return TrainingCohorts(
            training: row.id, title: row.title, since: since, completed: Share(completed.count, of: places.count),
            cohorts: trained.map { cohort($0, [$0], Set(completed.keys), since) }
                + (others.isEmpty ? [] : [cohort(nil, others, Set(completed.keys), since)]))
    }

    private func cohort(
        _ department: DepartmentID?, _ members: [DepartmentID], _ trained: Set<MemberID>, _ since: Date
    ) -> TrainingCohorts.Cohort {
        var facts = TrustFacts(rows.filter { members.contains($0.to.department) })
        facts.add(requests.filter { members.contains($0.performer.department) }, at: now, directory)
        let promises = facts.promises
        let before = PromiseKeeping.appraise(promises.filter { $0.closedAt <= since }, asOf: since)
        let after = PromiseKeeping.appraise(promises.filter { $0.closedAt > since }, asOf: now)
        let people = directory.holders(at: now) { members.contains($0.department) }
        return TrainingCohorts.Cohort(
            department: department, trained: Share(people.intersection(trained).count, of: people.count),
            before: Indicator(before.figure), promisesBefore: before.contributions.count, after: Indicator(after.figure),
            promisesAfter: after.contributions.count)
    }
}
