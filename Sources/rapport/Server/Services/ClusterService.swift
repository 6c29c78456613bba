import LocalCluster
import ServiceLifecycle

/// The embedded PostgreSQL as part of the process: kept running until everything that uses it has stopped, then stopped.
struct ClusterService: Service {
    var cluster: LocalCluster

    func run() async throws {
        await cancelWhenGracefulShutdown { await cluster.keepRunning() }
        try await cluster.stop()
    }
}
