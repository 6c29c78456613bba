import Postgres

/// Writes a chunk: its events go by COPY into a staging table of the session's own, without the log's lock and without WAL, and one
/// statement makes of them the call of `append`, under whose lock nothing is left to do but the insertion.
///
/// All is one transaction on one connection, and so it works behind a transaction pooler too.
struct ChunkWriter: Sendable {
    /// Longer than the log's lock is waited for, several times: an import has no caller who waits for an answer.
    private static let settlement = BatchSettlement(patience: .seconds(60))

    let pool: PostgresPool
    let log: LogID

    /// - Parameter turn: that of the chunk before. What can be done before it comes is done.
    func write(_ chunk: [PreparedCommand], after turn: Turn) async throws -> [CommandVerdict] {
        let statement = BatchStatement(chunk)
        do {
            return try await Self.settlement.verdicts(on: chunk) { try await send(statement, after: turn) }
        } catch let error as EventLogError where error.code == .invalidEvent {
            guard chunk.count > 1 else { return [.refused(error)] }
            // One command's values spoilt the statement; alone, each gets its own answer.
            var verdicts: [CommandVerdict] = []
            for command in chunk { verdicts += try await write([command], after: turn) }
            return verdicts
        }
    }

    private func send(_ statement: BatchStatement, after turn: Turn) async throws -> PostgresResult {
        try await pool.withConnection { connection in
            // When an error leaves the transaction open, the pool closes the session, and the server rolls it back.
            _ = try await connection.pipeline(["BEGIN ISOLATION LEVEL READ COMMITTED", BatchStatement.staging], named: "staging table")
            try await connection.copyIn(BatchStatement.stage, named: "staging", statement.stagedRows)
            try await turn.wait()
            // Sent together: this process may be stopped at any moment, and the lock must not wait for it.
            let results = try await connection.pipeline([statement.query(staged: log), "COMMIT"], named: "append of a chunk")
            return results[0]
        }
    }
}
