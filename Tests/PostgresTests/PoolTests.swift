import TestSupport
import Testing

@testable import Postgres

@Suite(.database, .deadline) struct PoolTests {
    private let database = TestDatabase.current

    @Test("No more than the maximum are lent at once, and everybody is served") func bounds() async throws {
        try await database.withPool(database.configuration, connections: 3) { pool in
            let processes = try await withThrowingTaskGroup(of: Int32.self) { group in
                for _ in 1...60 {
                    group.addTask { try await pool.query("SELECT pg_backend_pid()").first?.decode(Int32.self) ?? 0 }
                }
                return try await group.reduce(into: Set<Int32>()) { $0.insert($1) }
            }
            #expect((1...3).contains(processes.count))
        }
    }

    @Test("Who finds all lent is refused after the limit, and the pool goes on") func exhaustion() async throws {
        let pool = PostgresPool(database.configuration, maximumConnections: 1, waitLimit: .milliseconds(50), on: database.loop)
        try await pool.withConnection { _ in
            let error = await #expect(throws: PostgresError.self) { try await pool.query("SELECT 1") }
            #expect(error?.code == .poolExhausted)
        }
        #expect(try await pool.query("SELECT 1").count == 1)
        await pool.shutdown()
    }

    @Test("A connection that the server ended while it was idle is replaced before it is lent") func replacement() async throws {
        try await database.withPool(database.configuration, connections: 1) { pool in
            let first = try #require(try await pool.query("SELECT pg_backend_pid()").first?.decode(Int32.self))
            try await database.pool.execute("SELECT pg_terminate_backend(\(first))")
            try await eventually("the session is gone") {
                try await database.pool.query("SELECT 1 FROM pg_stat_activity WHERE pid = \(first)").isEmpty
            }
            let second = try #require(try await pool.query("SELECT pg_backend_pid()").first?.decode(Int32.self))
            #expect(second != first)
        }
    }

    @Test("A waiter gets the place of a connection that was given up") func vacatedPlace() {
        var state = PoolState<Int>(maximum: 1)
        guard case .connect = state.acquire() else {
            Issue.record("the first makes a connection")
            return
        }
        let waiter = state.newWaiter()
        guard case .wait = state.acquire(queueing: waiter) else {
            Issue.record("the second waits")
            return
        }
        guard case .connect(waiter) = state.vacate() else {
            Issue.record("the place passes on")
            return
        }
        #expect(state.release(7).grant == nil)
        guard case .lease(7) = state.acquire() else {
            Issue.record("the idle one is lent again")
            return
        }
    }
}
