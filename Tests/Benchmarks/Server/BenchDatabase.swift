import EventLog
import Foundation
import Postgres

/// A migrated database in the benchmark's cluster, and connections to it with the application's rights.
struct BenchDatabase: Sendable {
    /// Connects as the superuser.
    let configuration: PostgresConfiguration
    let loop: PostgresEventLoop
    let pool: PostgresPool

    /// Makes the database.
    ///
    /// - Parameter server: the cluster, by way of any of its databases.
    static func make(on server: PostgresConfiguration, named name: String = "bench") async throws -> BenchDatabase {
        let loop = PostgresEventLoop()
        let connection = try await PostgresConnection.connect(server, on: loop)
        try await connection.execute("CREATE DATABASE \(unescaped: name)")
        await connection.close()
        let configuration = server.with(database: name)
        try await Migrator(configuration, on: loop).migrate()
        return BenchDatabase(configuration, on: loop)
    }

    /// Connects to one that another process has made.
    init(_ configuration: PostgresConfiguration, on loop: PostgresEventLoop = PostgresEventLoop()) {
        self.configuration = configuration
        self.loop = loop
        pool = Self.pool(configuration, connections: 8, on: loop)
    }

    /// Another pool, for as long as `body` runs.
    func withPool<R: Sendable>(connections: Int, _ body: (PostgresPool) async throws -> R) async throws -> R {
        let pool = Self.pool(configuration, connections: connections, on: loop)
        let result = try await body(pool)
        await pool.shutdown()
        return result
    }

    private static func pool(_ configuration: PostgresConfiguration, connections: Int, on loop: PostgresEventLoop) -> PostgresPool {
        PostgresPool(configuration.with(role: "rapport_app"), maximumConnections: connections, on: loop)
    }

    /// Where it is, for another process of this program.
    var address: String { configuration.parameters.map { "\($0)='\($1)'" }.joined(separator: " ") }

    func log(_ name: String = "main") async throws -> EventLog { try await EventLog.open(name, pool: pool) }

    func execute(_ script: String) async throws {
        let connection = try await PostgresConnection.connect(configuration, on: loop)
        try await connection.executeScript(script)
        await connection.close()
    }

    /// Runs one statement, or one of psql's own commands, as its users do.
    func psql(_ command: String, output: FileHandle? = nil) async throws {
        _ = try await Tool("psql", environment: configuration.environment).run(
            ["--no-psqlrc", "--quiet", "--command", command], output: output)
    }

    func close() async {
        await pool.shutdown()
        loop.shutdown()
    }
}
