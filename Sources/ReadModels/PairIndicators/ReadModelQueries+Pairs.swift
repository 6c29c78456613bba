public import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections

extension ReadModelQueries {
    /// Who serves whom and how, now or as it was, by customer and then performer; `nil` leaves a side open.
    public func pairs(
        customer: DepartmentID? = nil, performer: DepartmentID? = nil, asOf: AsOf = .now, _ directory: Directories, now: Date
    ) async throws -> [PairIndicators] {
        let moment = try await moment(asOf, now: now)
        let (found, requests) = try await rows(customer, performer, asOf)
        return found.map { PairIndicators($0, requests: requests, at: moment, directory) }
    }

    private func rows(
        _ customer: DepartmentID?, _ performer: DepartmentID?, _ asOf: AsOf
    ) async throws -> (pairs: [PairRow], requests: [RequestRow]) {
        let model = PairIndicatorsModel()
        guard asOf == .now else {
            // What one of two named sides has had no part in is about neither pair nor promise of theirs.
            let streams =
                if let side = customer ?? performer { try await streams(involving: [side], asOf: asOf) } else { [StreamName]?.none }
            let (pairs, requests) = try await log.rows(of: model, and: RequestsModel(), asOf: asOf, in: streams, decoder: decoder)
            let found = pairs.sorted { $0.key < $1.key }.map(\.value).filter {
                [nil, $0.customer.department].contains(customer) && [nil, $0.performer.department].contains(performer)
            }
            return (found, requests.values.filter(\.status.isLive))
        }
        let found = try await rows(
            of: model,
            where: """
                SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue)
                AND (\(customer == nil) OR customer = \(customer?.rawValue))
                AND (\(performer == nil) OR performer = \(performer?.rawValue))
                ORDER BY key
                """)
        return (found.map(\.row), try await liveRequests(of: nil))
    }
}
