public import Postgres

/// Whether the schema of a database in service is this program's. Needs the right to read only, unlike ``Migrator``.
public struct SchemaCheck: Sendable {
    private let pool: PostgresPool

    /// - Parameter pool: of the role `rapport_app` or `rapport_projector`.
    public init(pool: PostgresPool) { self.pool = pool }

    /// Where the database stands.
    ///
    /// - Throws: `unavailable`; `changed` or `newer` where the program and the database do not belong together.
    public func status() async throws(MigrationError) -> SchemaStatus {
        let checksums: [String: String]
        do {
            checksums = try await pool.withConnection { try await SchemaSteps.appliedChecksums($0) }
        } catch {
            throw MigrationError(.unavailable, "the schema could not be examined", cause: error)
        }
        return try SchemaSteps.program.status(after: checksums)
    }
}
