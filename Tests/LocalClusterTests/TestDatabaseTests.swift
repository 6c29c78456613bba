import Postgres
import TestSupport
import Testing

/// The traits that every other room's tests rely on.
@Suite struct TestDatabaseTests {
    @Test("Each test has a database of its own, empty at its start", .database, arguments: 1...3)
    func ownDatabase(_ round: Int) async throws {
        let database = TestDatabase.current
        let rows = try await database.pool.query("SELECT current_database()::text, count(*) FROM pg_tables WHERE schemaname = 'public'")
        let (name, tables) = try #require(rows.first).decode(String.self, Int64.self)
        #expect(name == database.name)
        #expect(tables == 0)
        try await database.pool.execute("CREATE TABLE mine (round int)")
    }

    @Test("A migrated database has the schema, and its roles have no more rights than they should", .migratedDatabase, arguments: 1...3)
    func migrated(_ round: Int) async throws {
        let database = TestDatabase.current
        #expect(try await database.pool.query("SELECT 1 FROM pg_namespace WHERE nspname = 'rapport'").count == 1)
        try await database.withPool(database.app) { pool in
            let rows = try await pool.query("SELECT current_user::text")
            #expect(try rows.first?.decode(String.self) == "rapport_app")
            await #expect(throws: PostgresError.self) { try await pool.execute("CREATE TABLE public.mine (round int)") }
        }
    }
}
