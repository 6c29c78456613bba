import Postgres
import TestSupport
import Testing

/// Errors go to logs. A client that keeps the server's detail, or its words about a value, puts there what people have stored.
@Suite(.database, .deadline) struct ErrorTests {
    private static let secret = "geheim-4711"

    struct Failure: CustomTestStringConvertible, Sendable {
        let sqlState: String
        let query: PostgresQuery
        init(_ sqlState: String, _ query: PostgresQuery) {
            self.sqlState = sqlState
            self.query = query
        }
        var testDescription: String { "\(sqlState) \(query)" }
    }

    /// One at least of every class that a statement can bring about.
    static let failures: [Failure] = [
        Failure("0A000", "SELECT DISTINCT id FROM post WHERE id = \(secret) FOR UPDATE"),
        Failure("21000", "SELECT (SELECT id FROM post WHERE id <> \(secret))"),
        Failure("22P02", "SELECT (\(secret)::text)::int"),
        Failure("22P02", "SELECT (\(secret)::text)::jsonb"),
        Failure("22007", "SELECT (\(secret)::text)::date"),
        Failure("22008", "SELECT make_date(\(Int32(4711)), 13, 1)"),
        Failure("22003", "SELECT \(Int64(4_711_000_000))::int4"),
        Failure("22012", "SELECT 1 / \(0)"),
        Failure("22023", "SELECT set_config('timezone', \(secret), false)"),
        Failure("22001", "INSERT INTO post (id, code) VALUES ('z', \(secret))"),
        Failure("23502", "INSERT INTO post (note) VALUES (\(secret))"),
        Failure("23503", "INSERT INTO post (id, parent) VALUES ('z', \(secret))"),
        Failure("23505", "INSERT INTO post (id, note) SELECT id, \(secret) FROM post"),
        Failure("23514", "INSERT INTO post (id, note) VALUES ('', \(secret))"),
        Failure("26000", "EXECUTE absent(\(unescaped: "'\(secret)'"))"),
        Failure("2BP01", "DROP FUNCTION raise(text)"),
        Failure("34000", "FETCH ALL FROM absent"),
        Failure("25P01", "ROLLBACK TO SAVEPOINT absent"),
        Failure("3F000", "CREATE TABLE absent.post ()"),
        Failure("42601", "SELEKT \(secret)"),
        Failure("42703", "SELECT colour FROM post WHERE id = \(secret)"),
        Failure("42883", "SELECT absent(\(secret))"),
        Failure("42P01", "SELECT (\(secret)::text)::regclass"),
        Failure("42704", "SELECT current_setting(\(secret))"),
        Failure("54000", "SELECT repeat(\(secret), 2000000000)"),
        Failure("55000", "SELECT currval('numbers'), \(secret)"),
        Failure("P0001", "SELECT raise(\(secret))"),
        Failure("P0001", "SELECT raise(s) FROM unnest(\([secret])) s"),
    ]

    @Test("Every class of failure says which statement it was, and shows no value", arguments: failures) func noValue(failure: Failure)
        async throws
    {
        let pool = TestDatabase.current.pool
        try await pool.withConnection { try await $0.executeScript(Self.schema) }
        try await pool.withConnection { connection in
            for name in ["the statement", nil] {
                let error = try #require(
                    await #expect(throws: PostgresError.self) { try await connection.query(failure.query, named: name) })
                #expect(error.code == .server)
                #expect(error.sqlState == failure.sqlState, "\(error)")
                #expect(error.statement == name ?? failure.query.sql)
                if name != nil { expectNoValue(in: error) }
            }
            #expect(try await connection.query("SELECT 1").count == 1)
        }
    }

    /// However an error is printed.
    private func expectNoValue(in error: PostgresError) {
        var dumped = ""
        dump(error, to: &dumped)
        for text in ["\(error)", String(reflecting: error), error.message, dumped] {
            #expect(!text.contains(Self.secret) && !text.contains("4711"), "\(text)")
        }
    }

    private static let schema = """
        CREATE SEQUENCE numbers;
        CREATE TABLE post (
            id text PRIMARY KEY CHECK (id <> ''), parent text REFERENCES post, note text, code varchar(3) DEFAULT '');
        INSERT INTO post (id) VALUES ('a'), ('b');
        CREATE FUNCTION raise(text) RETURNS text LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no post %'', $1; END';
        CREATE VIEW raised AS SELECT raise(id) FROM post;
        """

    /// The classes of PostgreSQL's appendix A that are errors. One that the client mistakes for the end of the session would cost a connection.
    private static let classes = """
        03 08 09 0A 0B 0F 0L 0P 0Z 20 21 22 23 24 25 26 27 28 2B 2D 2F 34 38 39 3B 3D 3F 40 42 44 53 54 55 57 58 72 F0 HV P0 XX
        """.split(separator: " ").map(String.init)

    @Test("A failure of any class is a server's error with its SQLSTATE, and the connection serves again") func everyClass() async throws {
        try await TestDatabase.current.pool.withConnection { connection in
            try await connection.execute(
                """
                CREATE FUNCTION fail(text, text) RETURNS void LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''%'', $2 USING ERRCODE = $1; END'
                """)
            for name in Self.classes {
                let error = await #expect(throws: PostgresError.self) {
                    try await connection.query("SELECT fail(\("\(name)001"), \(Self.secret))", named: "class \(name)")
                }
                #expect(error?.code == .server)
                #expect(error?.sqlState == "\(name)001")
                #expect(error?.statement == "class \(name)")
                if let error { expectNoValue(in: error) }
            }
            #expect(try await connection.query("SELECT 1").count == 1)
        }
    }

    @Test("Conflicts with other sessions keep their SQLSTATE") func conflicts() async throws {
        let pool = TestDatabase.current.pool
        try await pool.execute("CREATE TABLE line (n bigint)")
        try await pool.withConnection { holder in
            try await holder.execute("BEGIN")
            try await holder.execute("LOCK TABLE line")
            let locked = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    try await connection.withTransaction { try await $0.execute("LOCK TABLE line NOWAIT") }
                }
            }
            #expect(locked?.sqlState == "55P03")
            try await holder.execute("ROLLBACK")
        }
    }

    @Test("A transaction that only reads refuses to write") func readOnly() async throws {
        try await TestDatabase.current.pool.withConnection { connection in
            try await connection.execute("SET default_transaction_read_only = on")
            let error = await #expect(throws: PostgresError.self) { try await connection.execute("CREATE TABLE t ()") }
            #expect(error?.sqlState == "25006")
            try await connection.execute("RESET default_transaction_read_only")
        }
    }

    @Test("A query and a configuration show no value and no password, however they are printed") func printing() throws {
        let query: PostgresQuery = "SELECT \(Self.secret)"
        let configuration = try PostgresConfiguration(url: "postgresql://me:\(Self.secret)@host/x")
        var dumped = ""
        dump(query, to: &dumped)
        dump(configuration, to: &dumped)
        for text in ["\(query)", "\(configuration)", String(reflecting: query), String(reflecting: configuration), dumped] {
            #expect(!text.contains(Self.secret))
        }
        let error = #expect(throws: PostgresError.self) { try PostgresConfiguration(url: "password=my \(Self.secret)") }
        #expect(error?.message.contains(Self.secret) == false)
    }
}
