import Postgres
import TestSupport
import Testing

/// What is special behind a transaction pooler. Most suites of this room run through it too, by the argument ``Route``.
@Suite(.database, .deadline, .enabled(if: Pooler.isInstalled, "pgbouncer is not installed; `ops/setup --for-tests` installs it"))
struct PoolerTests {
    /// With named statements switched on this fails: they are prepared in one session and executed in another.
    @Test("Thirty clients share three sessions, and every one of them gets his own answers") func sharing() async throws {
        try await Route.pooler.withPool(connections: 30) { pool in
            let sessions = try await withThrowingTaskGroup(of: Int32?.self) { group in
                for number in 1...600 {
                    group.addTask {
                        let row = try await pool.query("SELECT pg_backend_pid(), \(number) AS number").first
                        #expect(try row?.decode("number", as: Int.self) == number)
                        return try row?.decode(Int32.self)
                    }
                }
                return try await group.reduce(into: Set<Int32?>()) { $0.insert($1) }
            }
            #expect(sessions.count <= 3)
        }
    }

    @Test("A session that the pooler loses is a lost connection, and the pool goes on") func lostSession() async throws {
        try await Route.pooler.withPool(connections: 1) { pool in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    try await connection.withTransaction { connection in
                        let pid = try #require(try await connection.query("SELECT pg_backend_pid()").first?.decode(Int32.self))
                        try await TestDatabase.current.pool.execute("SELECT pg_terminate_backend(\(pid))")
                        try await connection.execute("SELECT pg_sleep(600)")
                        return
                    }
                }
            }
            #expect(error?.code == .connectionLost)
            let rows = try await pool.query("SELECT 1")
            #expect(rows.count == 1)
        }
    }
}
