import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections

extension ReadModelQueries {
    /// How well departments make themselves understood.
    public func communication(asOf: AsOf, _ directory: Directories, now: Date) async throws -> Communication {
        let model = CommunicationModel()
        let rows =
            if asOf == .now {
                try await rows(of: model, where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue)")
            } else { try await log.rows(of: model, asOf: asOf, decoder: decoder).map { (key: $0.key, row: $0.value) } }
        return Communication(
            now: try await moment(asOf, now: now), whole: .init(rows.map(\.row).reduce(CommunicationRow(), +)),
            departments: rows.sorted { $0.key < $1.key }.compactMap { key, row in
                DepartmentID(rawValue: key).map { .init(row, of: $0, name: directory.organisation.departments[$0]?.name) }
            })
    }
}
