import Foundation
import Glibc
public import LocalCluster
import Synchronization

/// The private PostgreSQL that all tests of one process share.
///
/// Started when the first test asks for it and ended when the process exits. It forgets what it wrote when the machine fails, which makes it
/// fast. Its directory is `rapport-tests-<process id>` in the system's directory for temporary files; one left behind by a killed run is
/// removed, and its server ended, by the next run.
public enum TestCluster {
    private static let starting = Mutex<Task<LocalCluster, any Error>?>(nil)
    /// For the handler at exit, which cannot wait for a task.
    private static let started = Mutex<LocalCluster?>(nil)

    public static func shared() async throws -> LocalCluster {
        let task = starting.withLock { task in
            let current = task ?? Task { try await start() }
            task = current
            return current
        }
        return try await task.value
    }

    private static func start() async throws -> LocalCluster {
        AbandonedCluster.removeAll()
        var settings = LocalCluster.Settings.forTests(dataDirectory: AbandonedCluster.directory(of: getpid()))
        settings.parameters = ["max_connections": "400", "max_prepared_transactions": "20"]
        let cluster = try await LocalCluster.start(settings)
        started.withLock { $0 = cluster }
        atexit { TestCluster.end() }
        return cluster
    }

    /// Nothing in it is worth an orderly end: SIGQUIT is PostgreSQL's immediate shutdown.
    private static func end() {
        guard let cluster = started.withLock({ $0 }) else { return }
        AbandonedCluster(directory: cluster.dataDirectory).remove()
    }
}
