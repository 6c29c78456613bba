public import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections
import WorkingTime

extension ReadModelQueries {
    /// What kinds of obstacle cost most, everywhere or where a department takes part.
    public func blockerPareto(
        of department: DepartmentID? = nil, asOf: AsOf, _ directory: Directories, now: Date
    ) async throws -> BlockerPareto {
        let wanted = try await blockers(asOf: asOf, directory, now: now).filter { blocker in
            department.map { [blocker.row.customer.department, blocker.row.performer.department].contains($0) } ?? true
        }
        return BlockerPareto(wanted)
    }

    /// Each with the working minutes it was there, or has been so far.
    func blockers(asOf: AsOf, _ directory: Directories, now: Date) async throws -> [(row: BlockerRow, minutes: Double)] {
        let moment = try await moment(asOf, now: now)
        let model = BlockersModel()
        let found =
            if asOf == .now {
                try await rows(of: model, where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue)").map(
                    \.row)
            } else {
                Array(try await log.rows(of: model, asOf: asOf, decoder: decoder).values)
            }
        return found.map { ($0, $0.minutes(at: moment, directory)) }
    }
}

extension BlockerRow {
    fileprivate func minutes(at now: Date, _ directory: Directories) -> Double {
        blockedMinutes ?? directory.calendars.hours(calendar)?.workingMinutes(from: raisedAt, to: now) ?? 0
    }
}
