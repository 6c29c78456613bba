import EventLog
import Postgres
import TestSupport
import Testing

/// What takes a second process. One test at a time: to wait for a process holds up one of the few threads that all tests share.
@Suite(.migratedDatabase, .serialized, .timeLimit(.minutes(3))) struct TwoProcessesTests {
    private static let rounds = 50

    /// A log that keeps the ids it has seen in memory, or looks for one before it holds the lock, appends twice or tells one of them of an error.
    @Test("Two processes that race with the same ids append each once, and have the same receipts") func sameIDs() async throws {
        let pool = TestDatabase.current.pool
        try await pool.execute("CREATE TABLE public.receipt (number int, first bigint, is_repeat bool)")
        try await pool.execute("GRANT INSERT ON public.receipt TO rapport_app")
        let parameters = TestDatabase.current.app.parameters
        try await pool.withConnection { barrier in
            try await barrier.execute("SELECT pg_advisory_lock(1)")
            async let here: Void = Self.appendAll(TestDatabase.current.app)
            async let there = #expect(processExitsWith: .success) { [parameters = parameters as [String: String]] in
                try await Self.appendAll(PostgresConfiguration(parameters: parameters).with(role: "rapport_app"))
            }
            try await eventually("both wait at the barrier") {
                try await pool.query(
                    """
                    SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = database
                    WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted
                    """
                ).count == 2
            }
            try await barrier.execute("SELECT pg_advisory_unlock(1)")
            try await here
            _ = await there
        }
        let answers = try await pool.query(
            "SELECT number, count(*), count(DISTINCT first), count(*) FILTER (WHERE NOT is_repeat) FROM public.receipt GROUP BY number")
        #expect(answers.count == Self.rounds)
        for answer in answers {
            let (number, receipts, positions, firsts) = try answer.decode(Int32.self, Int64.self, Int64.self, Int64.self)
            #expect(receipts == 2 && positions == 1 && firsts == 1, "command \(number)")
        }
        let head = try await withLog { try await $0.head() }
        #expect(head.position.rawValue == Int64(Self.rounds))
    }

    /// What it has to say goes into a table: to read what a process prints would block a thread that the other one needs.
    private static func appendAll(_ configuration: PostgresConfiguration) async throws {
        let pool = PostgresPool(configuration, maximumConnections: 4, waitLimit: TestDatabase.patience, on: PostgresEventLoop())
        try await pool.use { pool in
            let log = try await EventLog.open("main", pool: pool)
            try await pool.execute("SELECT pg_advisory_lock_shared(1)")
            for number in 1...rounds {
                let receipt = try await log.append(.sample("c\(number)", on: "number-\(number)", expecting: .noStream))
                try await pool.execute(
                    "INSERT INTO public.receipt VALUES (\(number)::int, \(receipt.firstPosition.rawValue), \(receipt.isRepeat))")
            }
        }
    }

    /// A queue without a bound lets all of them wait. In a process of its own, so that nobody else's memory is counted.
    @Test("Of fifty thousand callers of a held log no more wait than the limit, and memory stays bounded") func crowd() async throws {
        let parameters = TestDatabase.current.app.parameters
        try await withLog { log in
            try await OpenAppend.use(on: log.id, stream: "held") { _ in
                await #expect(processExitsWith: .success) {
                    [parameters = parameters as [String: String], id = log.id.rawValue as Int32] in
                    let crowd = Crowd(at: PostgresConfiguration(parameters: parameters).with(role: "rapport_app"), LogID(rawValue: id))
                    let before = Footprint.now()
                    await crowd.append(50_000)
                    let after = Footprint.now()
                    #expect(crowd.appended == 0)
                    // Those in the queue and two batches on their way; on a slow machine as many again, who were answered and have not noticed.
                    #expect(crowd.most <= 22_500)
                    #expect(after.kilobytes < before.kilobytes + 400_000, "\(before) became \(after)")
                }
            }
        }
    }
}
