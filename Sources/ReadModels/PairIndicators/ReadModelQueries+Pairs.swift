public import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
import Projections

extension ReadModelQueries {
    /// Who serves whom and how, by customer and then performer; `nil` leaves a side open.
    public func pairs(
        customer: DepartmentID? = nil, performer: DepartmentID? = nil, _ directory: Directories, now: Date
    ) async throws -> [PairIndicators] {
        let model = PairIndicatorsModel()
        let found = try await rows(
            of: model,
            where: """
                SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue)
                AND (\(customer == nil) OR customer = \(customer?.rawValue))
                AND (\(performer == nil) OR performer = \(performer?.rawValue))
                ORDER BY key
                """)
        let requests = try await liveRequests(of: nil)
        return found.map { PairIndicators($0.row, requests: requests, at: now, directory) }
    }
}
