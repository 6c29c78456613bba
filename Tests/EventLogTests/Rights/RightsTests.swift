import EventLog
import Postgres
import TestSupport
import Testing

@Suite(.migratedDatabase) struct RightsTests {
    /// Each table, and a column of it that could be set.
    private static let tables = [
        "log": "name = 'x'", "batch": "chain_hash = ''", "event": "payload = ''", "tag": "tag = 'x'", "rejection": "code = 'x'",
    ]

    /// One GRANT too many, and one of these is let through.
    @Test("Nothing that the service or its projections could say changes the log's tables", arguments: Login.allCases)
    func tables(login: Login) async throws {
        try await fill()
        let before = try await contents()
        #expect(before.count == 6)
        try await login.withConnection { connection in
            for (table, column) in try await columns() {
                for statement in Attempts.onTables {
                    let statement = statement.replacing("@", with: "rapport.\(table)").replacing("#", with: column)
                    await expectRefusal(of: statement, on: connection)
                }
            }
        }
        #expect(try await contents() == before)
    }

    @Test("Nor the schema around them, nor whose rights they have", arguments: Login.allCases) func beyondTables(login: Login) async throws
    {
        try await login.withConnection { connection in
            for statement in Attempts.beyondTables { await expectRefusal(of: statement, on: connection) }
        }
    }

    @Test("Nor the functions that may write", arguments: Login.allCases) func functions(login: Login) async throws {
        let definitions = try await TestDatabase.current.pool.query(
            "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'rapport'::regnamespace"
        ).map { try $0.decode(String.self) }
        #expect(definitions.count >= 5)
        try await login.withConnection { connection in
            for definition in definitions { await expectRefusal(of: definition, on: connection) }
        }
    }

    /// `GRANT` without the right to grant is a warning where one has another right on the table.
    @Test("Nor give themselves a right that they have not", arguments: Login.allCases) func grants(login: Login) async throws {
        try await login.withConnection { connection in
            for (table, _) in try await columns() {
                _ = try? await connection.execute("GRANT ALL ON rapport.\(unescaped: table) TO CURRENT_USER, PUBLIC")
                for right in ["INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"] {
                    let has = try await connection.query("SELECT has_table_privilege(\("rapport.\(table)"), \(right))")
                    #expect(try has.first?.decode(Bool.self) == false, "\(right) on \(table)")
                }
            }
        }
    }

    @Test("Projections may read the log, and call none of the functions that write it") func projections() async throws {
        try await fill()
        try await Login.projector.withConnection { connection in
            let events = try await connection.query("SELECT FROM rapport.event")
            #expect(events.count == 1)
            for call in [
                "SELECT rapport.create_log('other')", "SELECT rapport.record_rejection(1, '', '', '', '', '')",
                "SELECT rapport.append(1, \(Self.nothing))",
            ] { await expectRefusal(of: call, on: connection) }
        }
    }

    private func expectRefusal(of statement: String, on connection: PostgresConnection) async {
        // In a transaction, so that what is let through after all spoils nothing for the next.
        let error = await #expect(throws: PostgresError.self, "\(statement)") {
            try await connection.withTransaction { _ = try await $0.execute("\(unescaped: statement)") }
        }
        #expect(error?.sqlState == "42501", "\(statement): \(error?.description ?? "")")
    }

    /// A row in each of the log's tables.
    private func fill() async throws {
        try await withLog { log in
            try await log.append(.sample(events: [.sample(tags: ["a"])]))
            try await log.record(
                RejectionRecord(
                    principal: "member:lin", command: CommandID(rawValue: "c"), verb: "promise", stream: StreamName(rawValue: "request-1"),
                    code: "already_promised"))
        }
    }

    /// All tables of the schema, whoever adds one, each with a column.
    private func columns() async throws -> [(table: String, column: String)] {
        try await TestDatabase.current.pool.query(
            """
            SELECT c.relname::text, a.attname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = 1
            WHERE c.relnamespace = 'rapport'::regnamespace AND c.relkind IN ('r', 'p')
            """
        ).map { try $0.decode(String.self, String.self) }
    }

    private func contents() async throws -> [String: String] {
        var contents: [String: String] = [:]
        for (table, _) in try await columns() {
            let rows = try await TestDatabase.current.pool.query(
                "SELECT string_agg(t::text, ' ' ORDER BY t::text) FROM rapport.\(unescaped: table) t")
            contents[table] = try #require(try rows.first?.decode(String?.self), "\(table) is empty")
        }
        return contents
    }

    private static let nothing = Array(repeating: "'{}'", count: 20).joined(separator: ", ")

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
                        try await connection.execute("SELECT rapport.append(\(id), \(unescaped: Self.nothing))")
                    }
                }
                #expect(error?.sqlState == "25001")
            }
        }
    }
}
