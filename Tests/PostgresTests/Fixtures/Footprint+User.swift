import Postgres
import TestSupport

extension Footprint {
    /// Somebody who uses all of the client.
    struct User {
        private let configuration: PostgresConfiguration
        private let loop = PostgresEventLoop()

        init(_ parameters: [String: String]) {
            configuration = PostgresConfiguration(parameters: parameters)
        }

        func work(queries: Int, reconnects: Int) async throws {
            let pool = PostgresPool(configuration, maximumConnections: 4, on: loop)
            for number in 1...queries { _ = try await pool.query("SELECT \(number), repeat('x', 1000)") }
            for _ in 1...reconnects { try await reconnect() }
            await pool.shutdown()
        }

        /// Closed in an orderly way, left to itself, failed, and on a loop of its own.
        private func reconnect() async throws {
            let closed = try await PostgresConnection.connect(configuration, on: loop)
            _ = try? await closed.query("SELECT 1 / 0")
            await closed.close()
            _ = try await PostgresConnection.connect(configuration, on: loop).query("SELECT 1")
            _ = try? await PostgresConnection.connect(configuration.with(database: "absent"), on: loop)
            let other = PostgresEventLoop()
            _ = try await PostgresConnection.connect(configuration, on: other).query("SELECT 1")
            other.shutdown()
        }
    }
}
