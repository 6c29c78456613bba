public import Postgres

/// The database a test has for itself, given by the traits `.database` and `.migratedDatabase`.
public struct TestDatabase: Sendable {
    @TaskLocal static var bound: TestDatabase?

    /// The database of the running test.
    ///
    /// Traps in a test without one of the traits, and in a detached task, which inherits no task-local values.
    public static var current: TestDatabase {
        guard let bound else { preconditionFailure("Give the test or its suite the trait .database or .migratedDatabase") }
        return bound
    }

    public var name: String
    /// Connects as the superuser.
    public var configuration: PostgresConfiguration
    /// Connects with the rights of the application only. Needs `.migratedDatabase`, which makes the roles.
    public var app: PostgresConfiguration { configuration.with(role: "rapport_app") }
    /// Connects with the rights of the projections only. Needs `.migratedDatabase`.
    public var projector: PostgresConfiguration { configuration.with(role: "rapport_projector") }
    /// The thread that serves the connections of all tests of the process.
    public var loop: PostgresEventLoop
    /// Superuser connections; shut down when the test ends.
    public var pool: PostgresPool

    /// How long a test's pool waits for a connection: all tests run at once, and a slow machine is no failure.
    public static let patience = Duration.seconds(120)

    /// A pool of the application's or the projections' role, open for the length of `body`.
    public func withPool<R: Sendable>(
        _ configuration: PostgresConfiguration, connections: Int = 4, _ body: (PostgresPool) async throws -> R
    ) async throws -> R {
        try await PostgresPool(configuration, maximumConnections: connections, waitLimit: Self.patience, on: loop).use(body)
    }
}
