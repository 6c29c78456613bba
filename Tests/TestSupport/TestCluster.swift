import Glibc
public import LocalCluster
import Synchronization

/// The private PostgreSQL that all tests of one process share.
///
/// Started when the first test asks for it and ended when the process exits. It forgets what it wrote when the machine fails, which makes it
/// fast.
public enum TestCluster {
    private static let starting = Mutex<Task<LocalCluster, any Error>?>(nil)
    /// For the handler at exit, which cannot wait for a task.
    private static let directory = Mutex<TestDirectory?>(nil)

    public static func shared() async throws -> LocalCluster {
        let task = starting.withLock { task in
            let current = task ?? Task { try await start() }
            task = current
            return current
        }
        return try await task.value
    }

    private static func start() async throws -> LocalCluster {
        let made = try TestDirectory(for: "shared")
        directory.withLock { $0 = made }
        atexit { TestCluster.directory.withLock { $0 }?.remove() }
        var settings = LocalCluster.Settings.forTests(dataDirectory: "\(made.path)/data")
        settings.parameters = ["max_connections": "400", "max_prepared_transactions": "20"]
        return try await LocalCluster.start(settings)
    }
}
