import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
public import Projections

extension ReadModelQueries {
    /// What changed between two moments, from one reading of the log.
    ///
    /// - Throws: `notFound` for a request or a department that there is not at the later moment; `confidential`, `forbidden` for a request that
    ///   the viewer may not see; `order` when the second moment is the earlier one.
    public func comparison(
        of subject: ComparisonSubject, from: AsOf, to: AsOf, for viewer: Viewer, _ directory: Directories, now: Date
    ) async throws -> Comparison {
        let (start, end) = (try await log.end(of: from), try await log.end(of: to))
        var before = MomentFold(from, end: start, time: try await moment(from, now: now))
        var after = MomentFold(to, end: end, time: try await moment(to, now: now))
        let inOrder =
            if case (.occurred(let first), .occurred(let second)) = (from, to) { first <= second } else {
                start.map { start in end.map { start <= $0 } ?? true } ?? (end == nil)
            }
        guard inOrder else { throw ReadModelError(.order, "the second moment is before the first") }
        var report = ComparisonReport(subject, viewer, directory)
        try await log.scan(through: end) { events in
            for recorded in events where after.includes(recorded) {
                let record = try await codec.decode(recorded)
                try after.apply(record)
                if before.includes(recorded) { try before.apply(record) } else { report.note(record) }
            }
        }
        return try report.comparison(before, after)
    }
}
