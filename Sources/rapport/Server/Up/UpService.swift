import EventLog
import Foundation
import LocalCluster
import Projections
import Sandbox
import ServiceLifecycle
import Telemetry

/// Everything that `rapport up` does between its start and Ctrl-C.
///
/// It is one service so that Ctrl-C is listened to from the first moment: making a cluster and loading the sample take a while, and a database
/// left running behind would be no clean end.
struct UpService: Service {
    var settings: Settings
    var loadsSample: Bool
    var metrics: MetricRegistry

    func run() async throws {
        if let database = try Database.external(settings) { return try await run(on: database) }
        let cluster = try await LocalCluster.start(LocalCluster.Settings(dataDirectory: settings.dataDir))
        do {
            try await run(on: try await Database.embedded(in: cluster, settings), in: cluster)
        } catch {
            // When the services did not come so far as to run, nobody else stops it; otherwise this does nothing.
            try? await cluster.stop()
            throw error
        }
    }

    private func run(on database: Database, in cluster: LocalCluster? = nil) async throws {
        guard let node = try await prepareUnlessStopped(database) else {
            try await cluster?.stop()
            return
        }
        let embedded: [any Service] = cluster.map { [ClusterService(cluster: $0)] } ?? []
        let banner = Banner(node: node, cluster: cluster)
        let api = node.api(metrics) { port in await banner.show(port: port) }
        try await ServiceGroup(
            services: embedded + [
                PoolService(pool: node.pool), ListenerService(node: node), AnnouncerService(log: node.log), ProjectionService(node),
                DeadlineService(node), NotificationService(node), api,
            ],
            logger: LogOutput.services
        ).run()
    }

    /// - Returns: nil when Ctrl-C came first.
    private func prepareUnlessStopped(_ database: Database) async throws -> Node? {
        do {
            return try await cancelWhenGracefulShutdown { try await prepare(database) }
        } catch {
            if Task.isShuttingDownGracefully { return nil }
            throw error
        }
    }

    private func prepare(_ database: Database) async throws -> Node {
        try await Migrator(database.administrator, on: database.loop).migrate()
        let node = try await Node.open(database, settings)
        if loadsSample { try await loadSample(node) }
        return node
    }

    private func loadSample(_ node: Node) async throws {
        let bar = ProgressBar("Loading the sample organisation")
        do {
            try await SampleOrganisation(log: node.log, handler: node.handler).load { done, count in bar.show(done, of: count) }
        } catch {
            guard error.code == .notEmpty else { throw error }
            Terminal.printError("The sample was left out: \(error.message).")
        }
        bar.end()
        // Whoever tries the first command at once should not find the dashboards empty.
        try await node.withProjections { runner in
            try await runner.prepare()
            try await runner.catchUp()
        }
    }
}
