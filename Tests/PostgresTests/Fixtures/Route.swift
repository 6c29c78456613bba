import Postgres
import TestSupport
import Testing

/// How a test reaches its database.
enum Route: String, CaseIterable, CustomTestStringConvertible, Sendable {
    case direct
    /// Through pgbouncer, which gives each transaction whatever session is free.
    case pooler

    /// The pooler's tests show up as one that is skipped where its program is missing, see ``PoolerTests``.
    static var available: [Route] { Pooler.isInstalled ? allCases : [.direct] }

    var testDescription: String { rawValue }

    func withPool<R: Sendable>(
        connections: Int = 4, waitLimit: Duration = .seconds(30), _ body: (PostgresPool) async throws -> R
    ) async throws -> R {
        let database = TestDatabase.current
        return try await PostgresPool(
            try await configuration(database), maximumConnections: connections, waitLimit: waitLimit, on: database.loop
        ).use(body)
    }

    private func configuration(_ database: TestDatabase) async throws -> PostgresConfiguration {
        switch self {
        case .direct: database.configuration
        case .pooler: try await Pooler.shared().configuration(for: database)
        }
    }
}
