import Collaboration
import CommandHandling
import EventLog
import Foundation
import Identity
import Notifications
import Postgres
import Projections
import ReadModels
import Sandbox
import WebAPI

/// The service on a benchmark's database, put together of the parts that one of its processes has.
struct BenchNode: Sendable {
    /// All its bytes are zero: the database lasts no longer than the benchmark.
    private static let masterKey = Data(count: 32).base64EncodedString()

    let log: EventLog
    let handler: CommandHandler
    let tokens: TokenStore
    let api: WebAPI

    /// Opens the organisation's log and its keys.
    static func open(_ database: BenchDatabase) async throws -> BenchNode {
        let log = try await database.log("organisation")
        let pool = database.pool
        let key = try await MasterKeyCheck(pool: pool, log: log.id).key(from: MasterKeySource(base64: masterKey, file: ""))
        let sealer = Sealer(keys: DatabaseKeyRing(pool: pool, log: log.id, masterKey: key))
        let codec = EventCodec(sealer: sealer)
        let handler = CommandHandler(log: log, codec: codec, bodyHash: key.bodyHash)
        let tokens = TokenStore(pool: pool, log: log.id)
        let api = WebAPI(
            handler: handler, queries: ReadModelQueries(log: log, pool: pool, codec: codec),
            progress: ProjectionProgress(log: log, pool: pool, models: CollaborationModels.all), tokens: tokens,
            subscriptions: SubscriptionStore(pool: pool, log: log.id, sealer: sealer), log: log, schema: SchemaCheck(pool: pool))
        return BenchNode(log: log, handler: handler, tokens: tokens, api: api)
    }

    /// The same, with the sample organisation and its history in the log.
    static func withSample(_ database: BenchDatabase) async throws -> BenchNode {
        let node = try await open(database)
        try await SampleOrganisation(log: node.log, handler: node.handler).load()
        return node
    }
}
