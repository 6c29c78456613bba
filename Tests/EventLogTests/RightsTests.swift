import EventLog
import Postgres
import TestSupport
import Testing

@Suite(.migratedDatabase) struct RightsTests {
    /// Each table, and a column of it that could be set.
    private static let tables = [
        "log": "name = 'x'", "batch": "chain_hash = ''", "event": "payload = ''", "tag": "tag = 'x'", "rejection": "code = 'x'",
    ]

    @Test("The application's role can change none of the log's tables, and neither can the projections'", arguments: tables)
    func roles(table: String, assignment: String) async throws {
        let database = TestDatabase.current
        for configuration in [database.app, database.projector] {
            try await database.withPool(configuration, connections: 1) { pool in
                for change in [
                    "INSERT INTO rapport.\(table) DEFAULT VALUES", "UPDATE rapport.\(table) SET \(assignment)",
                    "DELETE FROM rapport.\(table)", "TRUNCATE rapport.\(table)",
                ] {
                    let error = await #expect(throws: PostgresError.self) { try await pool.execute("\(unescaped: change)") }
                    #expect(error?.sqlState == "42501", "\(change)")
                }
                let rows = try await pool.query("SELECT * FROM rapport.\(unescaped: table)")
                #expect(rows.isEmpty)
            }
        }
    }

    @Test("The owner's slip is stopped, also in a session that switches ordinary triggers off") func owner() async throws {
        try await withLog { try await $0.append(.sample(events: [.sample(tags: ["a"])])) }
        try await TestDatabase.current.pool.withConnection { connection in
            try await connection.execute("SET session_replication_role = replica")
            for (table, assignment) in Self.tables {
                for change in [
                    "UPDATE rapport.\(table) SET \(assignment)", "DELETE FROM rapport.\(table)", "TRUNCATE rapport.\(table) CASCADE",
                ] {
                    let error = await #expect(throws: PostgresError.self) { try await connection.execute("\(unescaped: change)") }
                    #expect(error?.sqlState == "42501", "\(change)")
                }
            }
        }
    }

    @Test("Positions are not given out under another isolation than READ COMMITTED") func isolation() async throws {
        try await withLog { log in
            let id = log.id.rawValue
            try await TestDatabase.current.pool.withConnection { connection in
                let error = await #expect(throws: PostgresError.self) {
                    try await connection.withTransaction(isolation: .repeatableRead) { connection in
                        let nothing = Array(repeating: "'{}'", count: 20).joined(separator: ", ")
                        try await connection.execute("SELECT rapport.append(\(id), \(unescaped: nothing))")
                    }
                }
                #expect(error?.sqlState == "25001")
            }
        }
    }
}
