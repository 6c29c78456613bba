import Postgres
import TestSupport
import Testing

@Suite(.database, .deadline) struct CancellationTests {
    private let database = TestDatabase.current

    /// A cancel is a request on a connection of its own and may arrive late. A client that lends the connection out again before it knows the
    /// request to be over has the next statement cancelled, once in a while.
    @Test("A stray request to cancel never strikes the next statement, however the two fall together", arguments: Route.available)
    func strayCancel(route: Route) async throws {
        try await route.withPool(connections: 2) { pool in
            for round in 1...(LongRun.isWanted ? 20_000 : 1_000) {
                let task = Task { try await pool.query("SELECT pg_sleep(\(Double(round % 7) / 10_000))") }
                for _ in 0..<(round * 37 % (round.isMultiple(of: 5) ? 400 : 11)) { await Task.yield() }
                task.cancel()
                if case .failure(let error) = await task.result { #expect((error as? PostgresError)?.code == .cancelled) }
                let answer = try await pool.query("SELECT \(round)").first?.decode(Int.self)
                #expect(answer == round)
            }
        }
    }

    /// A pool that forgets a cancelled waiter's place, or gives him a connection that he never returns, runs dry here.
    @Test("Tasks that are cancelled at any moment leave no connection busy") func noLeak() async throws {
        try await database.withPool(database.configuration, connections: 2) { pool in
            for round in 1...200 {
                await withTaskGroup(of: Void.self) { group in
                    for _ in 1...10 { group.addTask { _ = try? await pool.query("SELECT pg_sleep(0.0005)") } }
                    for _ in 0..<(round % 13) { await Task.yield() }
                    group.cancelAll()
                }
            }
            let answers = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...10 { group.addTask { try await pool.query("SELECT 1").count } }
                return try await group.reduce(0, +)
            }
            #expect(answers == 10)
            try await eventually("no session of the pool is busy") {
                try await database.pool.query(
                    """
                    SELECT 1 FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                    """
                ).isEmpty
            }
        }
    }

    @Test("A transaction of a cancelled task is rolled back, and its connection serves again") func transaction() async throws {
        try await database.pool.execute("CREATE TABLE line (n bigint)")
        try await database.withPool(database.configuration, connections: 1) { pool in
            let task = Task {
                try await pool.withConnection { connection in
                    try await connection.withTransaction {
                        try await $0.execute("INSERT INTO line VALUES (1)")
                        try await $0.execute("SELECT pg_sleep(600)")
                        return
                    }
                }
            }
            try await database.waitForSleeper()
            task.cancel()
            let error = await #expect(throws: PostgresError.self) { try await task.value }
            #expect(error?.code == .cancelled)
            #expect(try await pool.query("SELECT n FROM line").isEmpty)
        }
    }
}
