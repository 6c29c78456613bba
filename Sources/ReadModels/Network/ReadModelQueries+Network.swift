import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections
import Trust

extension ReadModelQueries {
    /// Who serves whom, and how far each is trusted in the network.
    public func network(asOf: AsOf, _ directory: Directories, now: Date) async throws -> NetworkView {
        let evidence = try await evidence(about: FigureSubject(), asOf: asOf, directory, now: now)
        return NetworkView(evidence, flows: try await flows(asOf))
    }

    func flows(_ asOf: AsOf) async throws -> [FlowRow] {
        let model = FlowsModel()
        guard asOf == .now else {
            return try await log.rows(of: model, asOf: asOf, decoder: decoder).sorted { $0.key < $1.key }.map(\.value)
        }
        return try await rows(
            of: model, where: "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) ORDER BY key"
        ).map(\.row)
    }
}
