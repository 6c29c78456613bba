import Postgres
import TestSupport
import Testing

@Suite(.migratedDatabase) struct RightsTests {
    @Test(
        "The projections' role reads no token and no key",
        arguments: ["identity.token", "identity.sealing_key", "identity.master_key_check"])
    func projector(table: String) async throws {
        try await TestDatabase.current.withPool(TestDatabase.current.projector, connections: 1) { pool in
            let error = await #expect(throws: PostgresError.self) { try await pool.query("SELECT * FROM \(unescaped: table)") }
            #expect(error?.sqlState == "42501")
        }
    }

    @Test(
        "The application cannot give a token another owner, put another hash under it, or make one disappear",
        arguments: [
            "UPDATE identity.token SET member = 'x'", "UPDATE identity.token SET hash = sha256('x')", "DELETE FROM identity.token",
            "DELETE FROM identity.sealing_key", "UPDATE identity.master_key_check SET check_value = sha256('x')", "TRUNCATE identity.token",
        ])
    func application(change: String) async throws {
        try await TestDatabase.current.withPool(TestDatabase.current.app, connections: 1) { pool in
            let error = await #expect(throws: PostgresError.self) { try await pool.execute("\(unescaped: change)") }
            #expect(error?.sqlState == "42501")
        }
    }
}
