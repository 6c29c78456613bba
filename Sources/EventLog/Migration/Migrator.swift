import Crypto
import FoundationEssentials
public import Postgres
import Schema

/// Brings a database to the program's schema: forward only, each step in one transaction with its checksum, and one process at a time.
public struct Migrator: Sendable {
    /// Where a database stands.
    public struct Status: Sendable, Equatable {
        public var applied: [String]
        public var pending: [String]

        public var isCurrent: Bool { pending.isEmpty }
    }

    /// Any number that no other program of the same database uses for its own advisory lock.
    private static let lock: Int64 = 0x7261_7070_6f72_74

    private let configuration: PostgresConfiguration
    private let loop: PostgresEventLoop
    private let migrations: [Migration]
    private let functions: [SQLFunction]

    /// - Parameter configuration: a superuser's, or that of a role that may create roles and is a member of `rapport_owner`.
    public init(_ configuration: PostgresConfiguration, on loop: PostgresEventLoop) {
        self.init(configuration, on: loop, migrations: Schema.migrations, functions: Schema.functions)
    }

    init(_ configuration: PostgresConfiguration, on loop: PostgresEventLoop, migrations: [Migration], functions: [SQLFunction]) {
        self.configuration = configuration
        self.loop = loop
        self.migrations = migrations
        self.functions = functions
    }

    /// - Returns: the names of what was applied now; none when the database was current.
    @discardableResult
    public func migrate() async throws(MigrationError) -> [String] {
        try await connected { connection in
            // Held by the session: the server lets go of it when this process dies.
            try await connection.execute("SELECT pg_advisory_lock(\(Self.lock))")
            try await connection.executeScript(Self.bookkeeping, named: "the migrations' bookkeeping")
            let checksums = try await appliedChecksums(connection)
            try check(checksums)
            var applied: [String] = []
            for migration in migrations where checksums[migration.title] == nil {
                try await apply(migration.title, migration.sql, on: connection)
                applied.append(migration.title)
            }
            for function in functions where checksums[function.title] != Self.checksum(function.sql) {
                try await apply(function.title, function.sql, on: connection)
                applied.append(function.title)
            }
            return applied
        }
    }

    /// Where the database stands, without changing it.
    public func status() async throws(MigrationError) -> Status {
        try await connected { connection in
            let isNew = try await connection.query("SELECT to_regclass('rapport.migration') IS NULL").first?.decode(Bool.self)
            let checksums = isNew == true ? [:] : try await appliedChecksums(connection)
            try check(checksums)
            let pending =
                migrations.map(\.title).filter { checksums[$0] == nil }
                + functions.filter { checksums[$0.title] != Self.checksum($0.sql) }.map(\.title)
            return Status(applied: checksums.keys.sorted(), pending: pending)
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

    private func appliedChecksums(_ connection: PostgresConnection) async throws -> [String: String] {
        let rows = try await connection.query("SELECT name, checksum FROM rapport.migration")
        return Dictionary(uniqueKeysWithValues: try rows.map { try $0.decode(String.self, String.self) })
    }

    private func check(_ checksums: [String: String]) throws(MigrationError) {
        for migration in migrations {
            guard let checksum = checksums[migration.title], checksum != Self.checksum(migration.sql) else { continue }
            throw MigrationError(.changed, "\(migration.title) was applied with another text; a change belongs in a migration of its own")
        }
        let known = Set(migrations.map(\.title))
        if let newer = checksums.keys.sorted().first(where: { $0.hasPrefix("migration") && !known.contains($0) }) {
            throw MigrationError(.newer, "the database has \(newer), which this program does not know; use a newer program")
        }
    }

    private func apply(_ title: String, _ sql: String, on connection: PostgresConnection) async throws {
        do {
            try await connection.withTransaction { connection in
                try await connection.executeScript(sql, named: title)
                // A script may have taken another role for its own objects.
                try await connection.execute("RESET ROLE")
                let checksum = Self.checksum(sql)
                try await connection.execute(
                    """
                    INSERT INTO rapport.migration (name, checksum) VALUES (\(title), \(checksum))
                    ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, applied_at = clock_timestamp()
                    """)
            }
        } catch {
            throw MigrationError(.failed, "\(title) failed", cause: error)
        }
    }

    private static func checksum(_ sql: String) -> String {
        SHA256.hash(data: Data(sql.utf8)).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    }
}

extension Migration {
    fileprivate var title: String { "migration \(number) \(name)" }
}

extension SQLFunction {
    fileprivate var title: String { "function \(name)" }
}
