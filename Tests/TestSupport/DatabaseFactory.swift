import EventLog
import LocalCluster
import Postgres
import Synchronization

/// Makes and drops the tests' databases in the shared cluster.
///
/// A migrated database is a clone of a template that is migrated once, when the first test asks for it.
actor DatabaseFactory {
    private static let starting = Mutex<Task<DatabaseFactory, any Error>?>(nil)

    private let cluster: LocalCluster
    private let loop = PostgresEventLoop()
    private let pool: PostgresPool
    private var template: Task<String, any Error>?
    private var count = 0

    static func shared() async throws -> DatabaseFactory {
        let task = starting.withLock { task in
            let current = task ?? Task { DatabaseFactory(try await TestCluster.shared()) }
            task = current
            return current
        }
        return try await task.value
    }

    private init(_ cluster: LocalCluster) {
        self.cluster = cluster
        // All tests of the process ask at once, and databases are made one after the other.
        pool = PostgresPool(cluster.configuration, maximumConnections: 4, waitLimit: .seconds(600), on: loop)
    }

    func make(isMigrated: Bool) async throws -> TestDatabase {
        count += 1
        let name = "test_\(count)"
        let template = isMigrated ? try await migratedTemplate() : "template1"
        try await pool.execute("CREATE DATABASE \(unescaped: name) TEMPLATE \(unescaped: template)")
        let configuration = cluster.configuration.with(database: name)
        return TestDatabase(
            name: name, configuration: configuration, loop: loop,
            pool: PostgresPool(configuration, maximumConnections: 8, waitLimit: TestDatabase.patience, on: loop))
    }

    /// Connections that a test forgot do not keep its database alive.
    func drop(_ database: TestDatabase) async throws {
        await database.pool.shutdown()
        try await pool.execute("DROP DATABASE \(unescaped: database.name) WITH (FORCE)")
    }

    private func migratedTemplate() async throws -> String {
        let task = template ?? Task { try await makeTemplate() }
        template = task
        return try await task.value
    }

    private func makeTemplate() async throws -> String {
        let name = "migrated_template"
        try await pool.execute("CREATE DATABASE \(unescaped: name)")
        _ = try await Migrator(cluster.configuration.with(database: name), on: loop).migrate()
        return name
    }
}
