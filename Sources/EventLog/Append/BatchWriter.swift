import Postgres

/// Writes a batch with one statement that commits itself, and says of each command what became of it.
struct BatchWriter: Sendable {
    /// How long a batch may take with all its attempts: who waits is to hear something meanwhile.
    private static let patience = Duration.seconds(10)
    /// Longer than the log's lock is waited for, which is twice where two wait for it. A server that hangs lets it pass, and the outcome is then unknown.
    private static let statementLimit = Duration.seconds(10)

    let pool: PostgresPool
    let log: LogID

    func write(_ batch: [PreparedCommand]) async -> [AppendQueue.Outcome] {
        do {
            return try await settle(batch)
        } catch let error as EventLogError where error.code == .invalidEvent && batch.count > 1 {
            // One command's values spoilt the statement; alone, each gets its own answer.
            var outcomes: [AppendQueue.Outcome] = []
            for command in batch { outcomes += await write([command]) }
            return outcomes
        } catch {
            let error = error as? EventLogError ?? EventLogError(.unavailable, "the log could not be written", cause: error)
            return batch.map { _ in .failure(error) }
        }
    }

    /// Sends a batch again whose outcome was lost: the commands' ids make that harmless, and the answer settles it.
    private func settle(_ batch: [PreparedCommand]) async throws -> [AppendQueue.Outcome] {
        let end = ContinuousClock.now + Self.patience
        var backOff = BackOff()
        var isUnknown = false
        while true {
            do {
                return try await send(batch)
            } catch let error as EventLogError where error.code == .outcomeUnknown || error.code == .unavailable && isUnknown {
                // After an attempt that may have been committed, "nothing was written" would be a guess.
                isUnknown = true
                let pause = backOff.next()
                guard ContinuousClock.now + pause < end else { throw EventLogError(.outcomeUnknown, error.message, cause: error.cause) }
                try? await Task.sleep(for: pause)
            }
        }
    }

    private func send(_ batch: [PreparedCommand]) async throws -> [AppendQueue.Outcome] {
        let query = BatchStatement(batch).query(log: log)
        let result: PostgresResult
        do {
            result = try await pool.withConnection { try await $0.run(query, named: "append", within: Self.statementLimit) }
        } catch let error as PostgresError {
            throw EventLogError(appending: error)
        }
        if let warning = result.warnings.first {
            throw EventLogError(.outcomeUnknown, "the commit came with a warning: \(warning.message)")
        }
        guard let row = result.rows.first else { throw EventLogError(.damaged, "append gave no answer") }
        let answer = try BatchAnswer(row)
        var outcomes: [AppendQueue.Outcome] = []
        outcomes.reserveCapacity(batch.count)
        for (command, verdict) in zip(batch, try answer.verdicts(on: batch)) {
            switch verdict {
            case .appended(let receipt): outcomes.append(.success(receipt))
            case .repeated: outcomes.append(await firstOutcome(of: command))
            case .refused(let error): outcomes.append(.failure(error))
            }
        }
        return outcomes
    }

    private func firstOutcome(of command: PreparedCommand) async -> AppendQueue.Outcome {
        do {
            let receipt = try await AcceptedCommands(pool: pool, log: log).receipt(of: command.id, bodyHash: command.bodyHash)
            return receipt.map { .success($0) } ?? .failure(EventLogError(.damaged, "an accepted command is not in the log"))
        } catch {
            // It is in the log, so "nothing was written" would be wrong, whatever keeps it from being read.
            return .failure(EventLogError(.outcomeUnknown, "the command's first receipt could not be read", cause: error))
        }
    }
}
