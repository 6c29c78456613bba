import Postgres
import TestSupport
import Testing

@Suite(.deadline) struct WarningTests {
    @Test("What the server warns of comes with the result it belongs to", .database) func warnings() async throws {
        try await TestDatabase.current.pool.withConnection { connection in
            try await connection.execute(
                """
                CREATE FUNCTION warn(text) RETURNS void LANGUAGE plpgsql AS 'BEGIN RAISE WARNING ''beware of %'', $1 USING ERRCODE = ''01999''; END'
                """)
            let result = try await connection.run("SELECT warn(\("secret"))")
            #expect(result.warnings.map(\.sqlState) == ["01999"])
            #expect(result.warnings.map(\.message) == ["beware of $1"])
            #expect(try await connection.run("SELECT 1").warnings.isEmpty)
        }
    }

    /// The server has committed, the standby has not confirmed, and the answer is an ordinary one with a warning: a client that drops warnings
    /// reports as safe what a fail-over would lose.
    @Test("A commit whose wait for the standby was cancelled is of unknown outcome in a transaction, and warned of outside")
    func standby() async throws {
        try await PrivateCluster.use { server in
            try await server.withPool { witness in
                try await witness.execute("CREATE TABLE line (n bigint)")
                try await server.alterSystem([("synchronous_standby_names", "nobody")], in: witness)
                // Commits wait only once the checkpointer has read the setting, and it does that before it makes a checkpoint that is asked for later.
                try await witness.execute("CHECKPOINT")
                try await server.withPool { pool in
                    async let transaction: Void = pool.withConnection { connection in
                        try await connection.withTransaction {
                            try await $0.execute("INSERT INTO line VALUES (1)")
                            return
                        }
                    }
                    try await cancelWait(witness)
                    do {
                        try await transaction
                        Issue.record("the outcome is unknown")
                    } catch let error as PostgresError { #expect(error.code == .outcomeUnknown) }
                    async let statement = pool.withConnection { try await $0.run("INSERT INTO line VALUES (2)") }
                    try await cancelWait(witness)
                    #expect(try await statement.warnings.first?.message.contains("synchronous replication") == true)
                    #expect(try await pool.query("SELECT n FROM line").count == 2)
                }
            }
        }
    }

    private func cancelWait(_ witness: PostgresPool) async throws {
        try await eventually("a commit waits for the standby and is cancelled") {
            try await !witness.query("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'").isEmpty
        }
    }
}
