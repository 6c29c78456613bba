public import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections

extension ReadModelQueries {
    /// How work flows through a department, now or as it did.
    ///
    /// - Throws: `notFound` for a department that the organisation does not have.
    public func flow(
        of department: DepartmentID, asOf: AsOf, for viewer: Viewer, _ directory: Directories, now: Date
    ) async throws -> DepartmentFlow {
        guard directory.organisation.departments[department] != nil else {
            throw ReadModelError(.notFound, "there is no department \(department)")
        }
        let moment = try await moment(asOf, now: now)
        return DepartmentFlow(
            department, try await requests(of: department, asOf), hoursPerWeek: try await capacity(of: department, asOf, at: moment),
            for: viewer, at: moment, directory)
    }

    private func requests(of performer: DepartmentID, _ asOf: AsOf) async throws -> [RequestRow] {
        let model = RequestsModel()
        guard asOf == .now else {
            let streams = try await streams(involving: [performer], asOf: asOf)
            return try await log.rows(of: model, asOf: asOf, in: streams, decoder: decoder).values
                .filter { $0.performer.department == performer }
        }
        return try await rows(
            of: model,
            where: """
                SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) AND performer = \(performer.rawValue)
                """
        ).map(\.row)
    }

    /// What the department's head has declared for the time; a capacity is called as its department is.
    private func capacity(of department: DepartmentID, _ asOf: AsOf, at time: Date) async throws -> Int? {
        guard let id = MatterID(rawValue: department.rawValue) else { return nil }
        do {
            let detail = try await matter(id, of: Capacity.self, asOf: asOf, for: .system, now: time)
            return try detail.matter.state.decode(CapacityState.self).hoursPerWeek(at: time)
        } catch let error as ReadModelError where error.code == .notFound {
            return nil
        }
    }
}
