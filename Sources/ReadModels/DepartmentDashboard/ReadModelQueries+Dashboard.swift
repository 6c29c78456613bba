public import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections

extension ReadModelQueries {
    /// A department's screen, now or as it was.
    ///
    /// - Throws: `notFound` for a department that the organisation does not have.
    public func dashboard(
        of department: DepartmentID, asOf: AsOf, for viewer: Viewer, _ directory: Directories, now: Date
    ) async throws -> DepartmentDashboard {
        guard directory.organisation.departments[department] != nil else {
            throw ReadModelError(.notFound, "there is no department \(department)")
        }
        let moment = try await moment(asOf, now: now)
        guard asOf == .now else { return try await replayed(department, asOf, viewer, directory, moment) }
        let model = DepartmentDashboardModel()
        let row = try await rows(
            of: model,
            where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) AND key = \(department.rawValue)"
        ).first?.row
        return DepartmentDashboard(
            department, row: row ?? DepartmentRow(), requests: try await liveRequests(of: department), for: viewer, at: moment,
            position: try await log.head().position, directory)
    }

    private func replayed(
        _ department: DepartmentID, _ asOf: AsOf, _ viewer: Viewer, _ directory: Directories, _ moment: Date
    ) async throws -> DepartmentDashboard {
        let (sums, rows) = try await log.rows(
            of: DepartmentDashboardModel(), and: RequestsModel(), asOf: asOf,
            in: try await streams(involving: [department], asOf: asOf), decoder: decoder)
        let requests = rows.values.filter {
            $0.status.isLive && [$0.customer.department, $0.performer.department].contains(department)
        }
        return DepartmentDashboard(
            department, row: sums[department.rawValue] ?? DepartmentRow(), requests: Array(requests), for: viewer, at: moment,
            position: try await log.end(of: asOf), directory)
    }
}
