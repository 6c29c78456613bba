import Postgres
import TestSupport
import Testing

@Suite(.database, .deadline) struct StatementsTests {
    @Test("A statement prepared once serves again, and one is not prepared where that is switched off", arguments: [true, false])
    func preparedStatements(prepares: Bool) async throws {
        var configuration = TestDatabase.current.configuration
        configuration.preparesStatements = prepares
        try await TestDatabase.current.withPool(configuration, connections: 1) { pool in
            for number in 1...3 {
                #expect(try await pool.query("SELECT \(number) + 1 AS next").first?.decode(Int.self) == number + 1)
            }
            let count = try await pool.query("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%AS next'")
            #expect(try count.first?.decode(Int.self) == (prepares ? 1 : 0))
        }
    }

    @Test("A server's error carries its SQLSTATE, the constraint and the statement's name, and no value", arguments: Route.available)
    func serverErrors(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.execute("CREATE TABLE post (id text CONSTRAINT post_id PRIMARY KEY)")
            try await pool.execute("INSERT INTO post VALUES (\("secret"))")
            let error = await #expect(throws: PostgresError.self) {
                try await pool.execute("INSERT INTO post VALUES (\("secret"))", named: "new post")
            }
            #expect(error?.code == .server)
            #expect(error?.sqlState == "23505")
            #expect(error?.constraint == "post_id")
            #expect(error?.description.contains("new post") == true)
            #expect(error?.description.contains("secret") == false)
            #expect(try await pool.query("SELECT 1").count == 1)
        }
    }

    @Test("A pipeline gives every result, and after a failure none of it holds", arguments: Route.available)
    func pipelines(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.execute("CREATE TABLE number (n bigint PRIMARY KEY)")
            try await pool.withConnection { connection in
                let results = try await connection.pipeline((1...50).map { "INSERT INTO number VALUES (\($0)) RETURNING n" })
                #expect(try results.map { try $0.rows[0].decode(Int.self) } == Array(1...50))
                let error = await #expect(throws: PostgresError.self) {
                    try await connection.pipeline([
                        "INSERT INTO number VALUES (\(51))", "INSERT INTO number VALUES (\(1))", "INSERT INTO number VALUES (\(52))",
                    ])
                }
                #expect(error?.sqlState == "23505")
                #expect(try await connection.query("SELECT count(*) FROM number").first?.decode(Int.self) == 50)
            }
        }
    }

    @Test("A transaction commits what it did, and takes it back when its body throws", arguments: Route.available)
    func transactions(route: Route) async throws {
        try await route.withPool { pool in
            struct Regret: Error {}
            try await pool.execute("CREATE TABLE number (n bigint)")
            try await pool.withConnection { connection in
                try await connection.withTransaction { _ = try await $0.execute("INSERT INTO number VALUES (1)") }
                await #expect(throws: Regret.self) {
                    try await connection.withTransaction { connection in
                        try await connection.execute("INSERT INTO number VALUES (2)")
                        throw Regret()
                    }
                }
                #expect(try await connection.query("SELECT n FROM number").map { try $0.decode(Int.self) } == [1])
            }
        }
    }

    @Test("A transaction whose failure its body ignored does not pass for committed", arguments: Route.available)
    func ignoredFailure(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.withConnection { connection in
                let error = await #expect(throws: PostgresError.self) {
                    try await connection.withTransaction { try? await $0.execute("SELECT 1 / 0") }
                }
                #expect(error?.sqlState == "25P02")
            }
        }
    }

    @Test("A cancelled task's statement is cancelled on the server, and the connection serves again", arguments: Route.available)
    func cancellation(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.withConnection { connection in
                let task = Task { try await connection.query("SELECT pg_sleep(600)") }
                try await TestDatabase.current.waitForSleeper()
                task.cancel()
                let error = await #expect(throws: PostgresError.self) { try await task.value }
                #expect(error?.code == .cancelled)
                #expect(try await connection.query("SELECT 1").count == 1)
            }
        }
    }

    @Test("A statement past its deadline is cancelled, and the connection serves again") func deadline() async throws {
        var configuration = TestDatabase.current.configuration
        configuration.statementTimeout = .milliseconds(100)
        let connection = try await PostgresConnection.connect(configuration, on: TestDatabase.current.loop)
        let error = await #expect(throws: PostgresError.self) { try await connection.query("SELECT pg_sleep(600)") }
        #expect(error?.code == .timedOut)
        #expect(try await connection.query("SELECT 1").count == 1)
        await connection.close()
    }

    @Test("A second use while a statement is under way is refused", arguments: Route.available)
    func reentrancy(route: Route) async throws {
        try await route.withPool { pool in
            try await pool.withConnection { connection in
                let task = Task { try await connection.query("SELECT pg_sleep(600)") }
                try await TestDatabase.current.waitForSleeper()
                let error = await #expect(throws: PostgresError.self) { try await connection.query("SELECT 1") }
                #expect(error?.code == .misuse)
                task.cancel()
                _ = await task.result
            }
        }
    }
}
