import Collaboration
import Crypto
import EventLog
import Foundation
import Identity
import Logging
import Postgres
import Projections
import ReadModels

/// A log of copied requests and what folds it.
struct ProjectionNode: Sendable {
    let database: BenchDatabase
    let log: EventLog
    let models = CollaborationModels.all
    let runner: ProjectionRunner<CollaborationRecord>
    let progress: ProjectionProgress
    let queries: ReadModelQueries
    let decoder: EventDecoder<CollaborationRecord>
    private let projector: PostgresPool

    /// With a log of so many events.
    static func open(_ database: BenchDatabase, _ source: CopiedRequests, events: Int) async throws -> ProjectionNode {
        let log = try await database.log("requests")
        let missing = events - Int(try await log.head().position.rawValue)
        if missing > 0 {
            var progress = FillProgress(of: missing)
            try await log.importCommands(source.commands(missing)) { _, verdict in progress.note(verdict) }
            try await database.execute("VACUUM ANALYZE rapport.event")
        }
        return ProjectionNode(database, log)
    }

    init(_ database: BenchDatabase, _ log: EventLog) {
        self.database = database
        self.log = log
        let codec = EventCodec(sealer: Sealer(keys: NoKeys()))
        var logger = Logger(label: "rapport.bench")
        logger.logLevel = .warning
        decoder = CollaborationModels.decoder(codec)
        projector = PostgresPool(database.configuration.with(role: "rapport_projector"), maximumConnections: 8, on: database.loop)
        runner = ProjectionRunner(
            log: log, pool: projector, models: models, decoder: decoder, logger: logger)
        progress = ProjectionProgress(log: log, pool: database.pool, models: models)
        queries = ReadModelQueries(log: log, pool: database.pool, codec: codec)
    }

    func close() async { await projector.shutdown() }
}

/// Nothing in the copied requests is sealed.
private struct NoKeys: KeyRing {
    func key(_ name: KeyName, creating: Bool) async throws -> SymmetricKey? { nil }
    func destroy(_ name: KeyName) async throws {}
}
