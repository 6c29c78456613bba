import CLibPQ

/// How much a transaction sees of others.
public enum PostgresIsolation: String, Sendable {
    case readCommitted = "READ COMMITTED"
    case repeatableRead = "REPEATABLE READ"
    case serializable = "SERIALIZABLE"
}

extension PostgresConnection {
    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws or the task is cancelled.
    ///
    /// - Throws: what `body` throws; `outcomeUnknown` when the commit may or may not have happened.
    public nonisolated func withTransaction<R: Sendable>(
        isolation: PostgresIsolation = .readCommitted, _ body: (PostgresConnection) async throws -> sending R
    ) async throws -> R {
        try await execute("BEGIN ISOLATION LEVEL \(unescaped: isolation.rawValue)")
        let value: R
        do {
            value = try await body(self)
            try Task.checkCancellation()
        } catch {
            await rollBack()
            throw error
        }
        try await commit()
        return value
    }

    private func rollBack() async {
        do { _ = try await run("ROLLBACK", named: nil, isShielded: true) } catch {
            // A session whose transaction cannot be ended is of no more use; the server ends the transaction with it.
            markBroken()
        }
    }

    private func commit() async throws(PostgresError) {
        // What the session did is taken back with it, and COMMIT was not sent.
        if isBroken { throw PostgresError(.connectionLost, "the connection was lost before COMMIT") }
        let result: PostgresResult
        do { result = try await run("COMMIT", named: nil, isShielded: true) } catch {
            // A server that still answers has said no; one that does not may have done it.
            guard isBroken else { throw error }
            throw PostgresError(.outcomeUnknown, "the connection was lost during COMMIT: \(error.message)", sqlState: error.sqlState)
        }
        if result.commandTag == "ROLLBACK" {
            throw PostgresError(.server, "the transaction had failed and was rolled back", sqlState: "25P02")
        }
        if let warning = result.warnings.first {
            throw PostgresError(.outcomeUnknown, "COMMIT came with a warning: \(warning.message)", sqlState: warning.sqlState)
        }
    }
}
