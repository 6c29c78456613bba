import Crypto
import FoundationEssentials
import Postgres
import Schema

/// Everything that a database needs to have the program's schema, to be held against what was applied to it.
struct SchemaSteps: Sendable {
    /// A migration or a function, by the name under which it is noted when it has been applied.
    struct Step: Sendable {
        let title: String
        let sql: String

        var checksum: String {
            SHA256.hash(data: Data(sql.utf8)).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
        }
    }

    /// Those of this program.
    static let program = SchemaSteps(migrations: Schema.migrations, functions: Schema.functions)

    private let migrations: [Step]
    private let functions: [Step]

    init(migrations: [Migration], functions: [SQLFunction]) {
        self.migrations = migrations.map { Step(title: "migration \($0.number) \($0.name)", sql: $0.sql) }
        self.functions = functions.map { Step(title: "function \($0.name)", sql: $0.sql) }
    }

    static func appliedChecksums(_ connection: PostgresConnection) async throws -> [String: String] {
        let rows = try await connection.query("SELECT name, checksum FROM rapport.migration")
        return Dictionary(uniqueKeysWithValues: try rows.map { try $0.decode(String.self, String.self) })
    }

    /// What is missing after steps with these checksums.
    ///
    /// - Throws: `changed` or `newer` where the program and the database do not belong together.
    func pending(after checksums: [String: String]) throws(MigrationError) -> [Step] {
        try check(checksums)
        return migrations.filter { checksums[$0.title] == nil } + functions.filter { checksums[$0.title] != $0.checksum }
    }

    func status(after checksums: [String: String]) throws(MigrationError) -> SchemaStatus {
        SchemaStatus(applied: checksums.keys.sorted(), pending: try pending(after: checksums).map(\.title))
    }

    private func check(_ checksums: [String: String]) throws(MigrationError) {
        for migration in migrations {
            guard let checksum = checksums[migration.title], checksum != migration.checksum else { continue }
            throw MigrationError(.changed, "\(migration.title) was applied with another text; a change belongs in a migration of its own")
        }
        let known = Set(migrations.map(\.title))
        if let newer = checksums.keys.sorted().first(where: { $0.hasPrefix("migration") && !known.contains($0) }) {
            throw MigrationError(.newer, "the database has \(newer), which this program does not know; use a newer program")
        }
    }
}
