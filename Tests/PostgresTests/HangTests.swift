import Postgres
import TestSupport
import Testing

/// A server that neither answers nor hangs up, as behind a cut cable: only a deadline on this side helps.
@Suite(.deadline) struct HangTests {
    private func impatient(_ configuration: PostgresConfiguration) -> PostgresConfiguration {
        var copy = configuration
        copy.statementTimeout = .seconds(3)
        return copy
    }

    /// A client that waits for its request to cancel, which hangs like everything else, never comes back here.
    @Test("The deadline gets the caller out, the connection is given up, and the pool serves when the server wakes")
    func statement() async throws {
        try await PrivateCluster.use { server in
            try await server.withPool(impatient(server.configuration), connections: 1) { pool in
                let before = try await pool.query("SELECT pg_backend_pid()").first?.decode(Int32.self)
                try await server.freezing { freeze in
                    freeze()
                    let error = await #expect(throws: PostgresError.self) { try await pool.query("SELECT 1", named: "into the void") }
                    #expect(error?.code == .timedOut)
                    #expect(error?.statement == "into the void")
                }
                let after = try await pool.query("SELECT pg_backend_pid()").first?.decode(Int32.self)
                #expect(after != before)
            }
        }
    }

    @Test("Connecting to it ends at its own deadline, and when the caller is cancelled") func connecting() async throws {
        try await PrivateCluster.use { server in
            try await server.freezing { freeze in
                freeze()
                var impatient = server.configuration
                impatient.connectTimeout = .milliseconds(500)
                let error = await #expect(throws: PostgresError.self) { try await PostgresConnection.connect(impatient, on: server.loop) }
                #expect(error?.code == .timedOut)
                let task = Task { try await PostgresConnection.connect(server.configuration, on: server.loop) }
                task.cancel()
                let cancelled = await #expect(throws: PostgresError.self) { try await task.value }
                #expect(cancelled?.code == .cancelled)
            }
        }
    }

    /// What hangs, and what the caller must be told about his transaction.
    enum Moment: CaseIterable {
        case statement, commit

        var expected: PostgresError.Code {
            switch self {
            case .statement: .timedOut
            case .commit: .outcomeUnknown
            }
        }
    }

    @Test("A commit that hangs is of unknown outcome, and a transaction that hangs before is not", arguments: Moment.allCases)
    func transactions(moment: Moment) async throws {
        try await PrivateCluster.use { server in
            let connection = try await PostgresConnection.connect(impatient(server.configuration), on: server.loop)
            try await server.freezing { freeze in
                let error = await #expect(throws: PostgresError.self) {
                    try await connection.withTransaction { connection in
                        freeze()
                        if moment == .statement { try await connection.execute("SELECT 1") }
                    }
                }
                #expect(error?.code == moment.expected)
            }
            await connection.close()
        }
    }

    /// Requests to cancel hang as long as the server does. They must not use up threads that others need.
    @Test("A hundred callers that hang hold up nobody who speaks to another server", .database) func neighbours() async throws {
        let database = TestDatabase.current
        try await PrivateCluster.use(["max_connections": "120"]) { server in
            var connections: [PostgresConnection] = []
            for _ in 1...100 { connections.append(try await .connect(impatient(server.configuration), on: server.loop)) }
            try await server.freezing { freeze in
                freeze()
                try await withThrowingTaskGroup(of: PostgresError.Code?.self) { group in
                    for connection in connections {
                        group.addTask {
                            do throws(PostgresError) {
                                _ = try await connection.query("SELECT 1")
                                return nil
                            } catch { return error.code }
                        }
                    }
                    for try await code in group { #expect(code == .timedOut) }
                }
                let neighbour = try await PostgresConnection.connect(database.configuration, on: server.loop)
                #expect(try await neighbour.query("SELECT 1").count == 1)
                await neighbour.close()
            }
            for connection in connections { await connection.close() }
        }
    }
}
