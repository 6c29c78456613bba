import Postgres
import TestSupport
import Testing

@Suite(.database, .deadline) struct EventLoopTests {
    private let database = TestDatabase.current

    /// Connections are sometimes ended by the last reference to them, and so at any time.
    @Test("What comes after the shutdown of a loop is done all the same") func afterShutdown() async throws {
        let loop = PostgresEventLoop()
        let connection = try await PostgresConnection.connect(database.configuration, on: loop)
        loop.shutdown()
        for number in 1...100 { #expect(try await connection.query("SELECT \(number)").first?.decode(Int.self) == number) }
        await connection.close()
        try await eventually("the session has ended") { try await sessions() == 0 }
    }

    @Test("A statement that is under way when its loop is shut down comes to its end") func underWay() async throws {
        let loop = PostgresEventLoop()
        let connection = try await PostgresConnection.connect(database.configuration, on: loop)
        let lock = 4711
        try await database.pool.withConnection { holder in
            try await holder.execute("SELECT pg_advisory_lock(\(lock))")
            async let answer = connection.query("SELECT pg_advisory_lock(\(lock))")
            try await eventually("the statement waits") {
                try await !database.pool.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted").isEmpty
            }
            loop.shutdown()
            try await holder.execute("SELECT pg_advisory_unlock(\(lock))")
            #expect(try await answer.count == 1)
        }
        await connection.close()
    }

    /// A loop that runs jobs for as long as there are any never looks at its sockets here.
    @Test("Tasks on the loop that never rest do not shut the sockets out") func restlessTasks() async throws {
        let loop = PostgresEventLoop()
        defer { loop.shutdown() }
        let connection = try await PostgresConnection.connect(database.configuration, on: loop)
        await withTaskExecutorPreference(loop) {
            await withTaskGroup(of: Void.self) { group in
                for _ in 1...2 {
                    group.addTask { while !Task.isCancelled { await Task.yield() } }
                }
                for number in 1...100 {
                    let answer = try? await connection.query("SELECT \(number)").first?.decode(Int.self)
                    #expect(answer == number)
                }
                group.cancelAll()
            }
        }
        await connection.close()
    }

    /// Of others than the one that asks.
    private func sessions() async throws -> Int? {
        try await database.pool.query(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        ).first?.decode(Int.self)
    }
}
