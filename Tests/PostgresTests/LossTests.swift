import LocalCluster
import Postgres
import TestSupport
import Testing

/// The session is ended in the middle of everything, and the caller must learn the truth about it.
@Suite(.deadline, .serialized) struct LossTests {
    /// Two pools of one server: one whose session is struck, one to strike from.
    private func withVictim(_ body: (PostgresPool, _ witness: PostgresPool) async throws -> Void) async throws {
        try await PrivateCluster.use { server in
            try await server.withPool(connections: 1) { pool in
                try await server.withPool { witness in try await body(pool, witness) }
            }
        }
    }

    private func waitUntil(_ pid: Int32, waitsFor event: String, _ witness: PostgresPool) async throws {
        try await eventually("process \(pid) waits for \(event)") {
            try await !witness.query("SELECT 1 FROM pg_stat_activity WHERE pid = \(pid) AND wait_event = \(event)").isEmpty
        }
    }

    /// The pool must replace what it lost: one that hands the dead connection out again fails here.
    private func expectServing(_ pool: PostgresPool) async throws {
        #expect(try await pool.query("SELECT 1").count == 1)
    }

    @Test("In the middle of a statement it is a lost connection, and the pool recovers", arguments: SessionEnd.allCases)
    func statement(end: SessionEnd) async throws {
        try await withVictim { pool, witness in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    let pid = await connection.backendProcessID
                    async let sleep = connection.query("SELECT pg_sleep(600)", named: "a long sleep")
                    try await waitUntil(pid, waitsFor: "PgSleep", witness)
                    try await end.strike(pid, from: witness)
                    _ = try await sleep
                }
            }
            #expect(error?.code == .connectionLost)
            #expect(error?.statement == "a long sleep")
            try await expectServing(pool)
        }
    }

    /// After the first statement's result the second's is missing, and so is the answer to the sync: who waits for that one waits for ever.
    @Test("In the middle of a pipeline it is a lost connection", arguments: SessionEnd.allCases)
    func pipeline(end: SessionEnd) async throws {
        try await withVictim { pool, witness in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    let pid = await connection.backendProcessID
                    async let results = connection.pipeline(["SELECT 1", "SELECT pg_sleep(600)", "SELECT 2"], named: "a pipeline")
                    try await waitUntil(pid, waitsFor: "PgSleep", witness)
                    try await end.strike(pid, from: witness)
                    _ = try await results
                }
            }
            #expect(error?.code == .connectionLost)
            #expect(error?.statement == "a pipeline")
            try await expectServing(pool)
        }
    }

    @Test("In the middle of a COPY to here it is a lost connection, and never a short result", arguments: SessionEnd.allCases)
    func copyOut(end: SessionEnd) async throws {
        try await withVictim { pool, witness in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    let pid = await connection.backendProcessID
                    try await connection.copyOut("COPY (SELECT generate_series(1, 100000000)::bigint) TO STDOUT (FORMAT binary)") { rows in
                        var isStruck = false
                        for try await _ in rows where !isStruck {
                            try await end.strike(pid, from: witness)
                            isStruck = true
                        }
                    }
                }
            }
            #expect(error?.code == .connectionLost)
            try await expectServing(pool)
        }
    }

    @Test("In the middle of a COPY to there it is a lost connection, and nothing of it is kept", arguments: SessionEnd.allCases)
    func copyIn(end: SessionEnd) async throws {
        try await withVictim { pool, witness in
            try await witness.execute("CREATE TABLE line (n bigint)")
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    let pid = await connection.backendProcessID
                    try await connection.copyIn(
                        "COPY line FROM STDIN (FORMAT binary)",
                        EndlessRows {
                            try await end.strike(pid, from: witness)
                        })
                }
            }
            #expect(error?.code == .connectionLost)
            try await expectServing(pool)
            try await eventually("the server serves again") { (try? await witness.query("SELECT 1")) != nil }
            #expect(try await witness.query("SELECT n FROM line").isEmpty)
        }
    }

    /// Everything before COMMIT is taken back by the server, so the outcome is known: calling it unknown would make callers look in vain.
    @Test(
        "In a transaction, before COMMIT, it is a lost connection and everything is taken back", arguments: SessionEnd.allCases,
        [true, false])
    func transaction(end: SessionEnd, isNoticedByBody: Bool) async throws {
        try await withVictim { pool, witness in
            try await witness.execute("CREATE TABLE line (n bigint)")
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    try await connection.withTransaction { connection in
                        try await connection.execute("INSERT INTO line VALUES (1)")
                        try await end.strike(connection.backendProcessID, from: witness)
                        try await eventually("the connection is lost") { (try? await connection.query("SELECT 1")) == nil }
                        if isNoticedByBody { try await connection.execute("INSERT INTO line VALUES (2)") }
                    }
                }
            }
            #expect(error?.code == .connectionLost)
            try await expectServing(pool)
            #expect(try await pool.query("SELECT n FROM line").isEmpty)
        }
    }

    /// A deferred trigger holds COMMIT up, so that the strike comes while it is under way.
    @Test("While COMMIT is under way the outcome is unknown", arguments: SessionEnd.allCases) func commit(end: SessionEnd) async throws {
        try await withVictim { pool, witness in
            try await witness.withConnection { try await $0.executeScript(Self.slowCommit) }
            let error = await #expect(throws: PostgresError.self) {
                try await pool.withConnection { connection in
                    let pid = await connection.backendProcessID
                    async let transaction: Void = connection.withTransaction {
                        try await $0.execute("INSERT INTO line VALUES (1)")
                        return
                    }
                    try await waitUntil(pid, waitsFor: "PgSleep", witness)
                    try await end.strike(pid, from: witness)
                    try await transaction
                }
            }
            #expect(error?.code == .outcomeUnknown)
            try await expectServing(pool)
        }
    }

    private static let slowCommit = """
        CREATE TABLE line (n bigint);
        CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(600); RETURN NULL; END';
        CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slow();
        """

    /// A pool that only looks at what it remembers, and not at what the server has said meanwhile, hands out dead connections here.
    @Test("Connections that are lost while idle are replaced, and no caller sees anything", arguments: SessionEnd.allCases)
    func idle(end: SessionEnd) async throws {
        try await PrivateCluster.use { server in
            try await server.withPool(connections: 8) { pool in
                for _ in 1...3 {
                    let pids = try await Self.sessions(of: pool)
                    try await server.withPool(connections: 1) { witness in
                        try await end.strike(pids, from: witness)
                    }
                    #expect(try await Self.sessions(of: pool).isDisjoint(with: pids))
                }
            }
        }
    }

    /// Makes the pool open several connections, and gives their processes.
    private static func sessions(of pool: PostgresPool) async throws -> Set<Int32> {
        try await withThrowingTaskGroup(of: Int32?.self) { group in
            for _ in 1...32 { group.addTask { try await pool.query("SELECT pg_backend_pid()").first?.decode(Int32.self) } }
            return try await group.reduce(into: []) { if let pid = $1 { $0.insert(pid) } }
        }
    }
}
