import Collaboration
import CommandHandling
import EventLog
import Foundation
import Identity
import Logging
import Notifications
import Postgres
import Projections
import ReadModels

/// The parts of one process of the service that all its commands share: connections, log, keys, and what is built on them.
struct Node: Sendable {
    let settings: Settings
    let database: Database
    /// Connections with the rights of the application.
    let pool: PostgresPool
    let log: EventLog
    let codec: EventCodec
    let tokens: TokenStore
    let subscriptions: SubscriptionStore
    let handler: CommandHandler
    let queries: ReadModelQueries
    let progress: ProjectionProgress

    /// Opens the organisation's log and its keys. The schema must be current.
    ///
    /// - Throws: `Failure` with `configuration` for a schema that is not current or a master key that is not the right one.
    static func open(_ database: Database, _ settings: Settings) async throws -> Node {
        let status = try await Migrator(database.administrator, on: database.loop).status()
        guard status.isCurrent else {
            throw Failure(.configuration, "The schema is not current (\(status.pending.count) steps pending). Run `rapport migrate`.")
        }
        let pool = PostgresPool(database.application, maximumConnections: settings.databaseConnections, on: database.loop)
        let log = try await EventLog.open(settings.organisation, pool: pool)
        let masterKey = try await MasterKeyCheck(pool: pool, log: log.id).key(from: try masterKeySource(settings))
        let sealer = Sealer(keys: DatabaseKeyRing(pool: pool, log: log.id, masterKey: masterKey))
        let codec = EventCodec(sealer: sealer)
        return Node(
            settings: settings, database: database, pool: pool, log: log, codec: codec, tokens: TokenStore(pool: pool, log: log.id),
            subscriptions: SubscriptionStore(pool: pool, log: log.id, sealer: sealer),
            handler: CommandHandler(log: log, codec: codec, bodyHash: masterKey.bodyHash),
            queries: ReadModelQueries(log: log, pool: pool, codec: codec),
            progress: ProjectionProgress(log: log, pool: pool, models: CollaborationModels.all))
    }

    /// Runs a command's work on the database beside a running service, and closes the connections.
    static func use<R>(_ settings: Settings, _ body: (Node) async throws -> R) async throws -> R {
        let node = try await open(try await Database.find(settings), settings)
        do {
            let result = try await body(node)
            await node.pool.shutdown()
            return result
        } catch {
            await node.pool.shutdown()
            throw error
        }
    }

    /// Works with the projections' rights beside a running service.
    func withProjections<R>(_ body: (ProjectionRunner<CollaborationRecord>) async throws -> R) async throws -> R {
        let (runner, pool) = projections()
        do {
            let result = try await body(runner)
            await pool.shutdown()
            return result
        } catch {
            await pool.shutdown()
            throw error
        }
    }

    /// With the rights of the projections, on connections of its own, which the caller shuts down.
    func projections() -> (runner: ProjectionRunner<CollaborationRecord>, pool: PostgresPool) {
        let pool = PostgresPool(database.projector, maximumConnections: settings.databaseConnections, on: database.loop)
        let runner = ProjectionRunner(
            log: log, pool: pool, models: CollaborationModels.all, decoder: CollaborationModels.decoder(codec))
        return (runner, pool)
    }

    /// Beside the data, though there may be no embedded database: the directory is then made for the key alone.
    private static func masterKeySource(_ settings: Settings) throws -> MasterKeySource {
        if settings.masterKey == nil, !FileManager.default.fileExists(atPath: settings.dataDir) {
            try FileManager.default.createDirectory(
                atPath: settings.dataDir, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        return MasterKeySource(base64: settings.masterKey, file: "\(settings.dataDir)/master.key")
    }
}
