import ArgumentParser
import LocalCluster
import Postgres

/// The client alone: the same prepared `SELECT 1` by pgbench and by us, over the same Unix socket.
struct PostgresBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "postgres", abstract: "Prepared SELECT 1 a second, ours and pgbench's.")

    @Option(parsing: .upToNextOption, help: "How many clients at once; several numbers give several contests.") var clients = [1, 16]
    @OptionGroup var plan: ContestPlan
    @OptionGroup var report: ContestReport

    func run() async throws {
        try await BenchServer.use { cluster in
            for count in clients { try report.print(try await contest(cluster.configuration, clients: count)) }
        }
    }

    private func contest(_ server: PostgresConfiguration, clients: Int) async throws -> ContestResult {
        let loop = PostgresEventLoop()
        defer { loop.shutdown() }
        var connections: [PostgresConnection] = []
        for _ in 1...clients { connections.append(try await .connect(server, on: loop)) }
        let pool = PostgresPool(server, maximumConnections: clients, on: loop)
        let contest = Contest(
            title: "SELECT 1, prepared, \(clients) client\(clients == 1 ? "" : "s")",
            contenders: [
                PgBench(server: server, script: "SELECT 1;", clients: clients).contender(), Self.connected(connections),
                Self.onLoop(connections, loop),
                Self.pooled(pool, clients: clients),
            ])
        let result = try await contest.run(plan)
        await pool.shutdown()
        for connection in connections { await connection.close() }
        return result
    }

    /// Each client keeps its connection.
    private static func connected(_ connections: [PostgresConnection]) -> Contender {
        Contender("connection") { duration in
            try await Round.measure(connections, for: duration) { _ = try await $0.query("SELECT 1") }
        }
    }

    /// Each client keeps its connection and runs on its thread.
    private static func onLoop(_ connections: [PostgresConnection], _ loop: PostgresEventLoop) -> Contender {
        Contender("on the loop") { duration in
            try await withTaskExecutorPreference(loop) {
                try await Round.measure(connections, for: duration) { _ = try await $0.query("SELECT 1") }
            }
        }
    }

    /// Each client borrows a connection for each statement.
    private static func pooled(_ pool: PostgresPool, clients: Int) -> Contender {
        Contender("pool") { duration in
            try await Round.measure(Array(repeating: pool, count: clients), for: duration) { _ = try await $0.query("SELECT 1") }
        }
    }
}
