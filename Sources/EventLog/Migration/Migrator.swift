public import Postgres

/// Brings a database to the program's schema: forward only, each step in one transaction with its checksum, and one process at a time.
public struct Migrator: Sendable {
    /// Any number that no other program of the same database uses for its own advisory lock.
    private static let lock: Int64 = 0x7261_7070_6f72_74

    private let configuration: PostgresConfiguration
    private let loop: PostgresEventLoop
    private let steps: SchemaSteps

    /// - Parameter configuration: a superuser's, or that of a role that may create roles and is a member of `rapport_owner`.
    public init(_ configuration: PostgresConfiguration, on loop: PostgresEventLoop) {
        self.init(configuration, on: loop, steps: .program)
    }

    init(_ configuration: PostgresConfiguration, on loop: PostgresEventLoop, steps: SchemaSteps) {
        self.configuration = configuration
        self.loop = loop
        self.steps = steps
    }

    /// - Returns: the names of what was applied now; none when the database was current.
    @discardableResult
    public func migrate() async throws(MigrationError) -> [String] {
        try await connected { connection in
            // Held by the session: the server lets go of it when this process dies.
            try await connection.execute("SELECT pg_advisory_lock(\(Self.lock))")
            try await connection.executeScript(Self.bookkeeping, named: "the migrations' bookkeeping")
            let pending = try steps.pending(after: try await SchemaSteps.appliedChecksums(connection))
            for step in pending { try await apply(step, on: connection) }
            return pending.map(\.title)
        }
    }

    /// Where the database stands, without changing it.
    public func status() async throws(MigrationError) -> SchemaStatus {
        try await connected { connection in
            let isNew = try await connection.query("SELECT to_regclass('rapport.migration') IS NULL").first?.decode(Bool.self)
            return try steps.status(after: isNew == true ? [:] : try await SchemaSteps.appliedChecksums(connection))
        }
    }

    private func connected<R: Sendable>(_ body: (PostgresConnection) async throws -> sending R) async throws(MigrationError) -> R {
        do {
            let connection = try await PostgresConnection.connect(configuration, on: loop)
            do {
                let value = try await body(connection)
                await connection.close()
                return value
            } catch {
                await connection.close()
                throw error
            }
        } catch let error as MigrationError {
            throw error
        } catch {
            throw MigrationError(.unavailable, "the database could not be examined", cause: error)
        }
    }

    private static let bookkeeping = """
        CREATE SCHEMA IF NOT EXISTS rapport;
        CREATE TABLE IF NOT EXISTS rapport.migration (
            name       text PRIMARY KEY,
            checksum   text NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
        );
        """

    private func apply(_ step: SchemaSteps.Step, on connection: PostgresConnection) async throws {
        do {
            try await connection.withTransaction { connection in
                try await connection.executeScript(step.sql, named: step.title)
                // A script may have taken another role for its own objects.
                try await connection.execute("RESET ROLE")
                try await connection.execute(
                    """
                    INSERT INTO rapport.migration (name, checksum) VALUES (\(step.title), \(step.checksum))
                    ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, applied_at = clock_timestamp()
                    """)
            }
        } catch {
            throw MigrationError(.failed, "\(step.title) failed", cause: error)
        }
    }
}
