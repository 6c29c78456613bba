import CoreMetrics
import Postgres

/// Writes a batch with one statement that commits itself, and says of each command what became of it.
struct BatchWriter: Sendable {
    /// How long a batch may take with all its attempts: who waits is to hear something meanwhile.
    private static let settlement = BatchSettlement(patience: .seconds(10))
    /// Longer than the log's lock is waited for, which is twice where two wait for it. A server that hangs lets it pass, and the outcome is then unknown.
    private static let statementLimit = Duration.seconds(10)
    /// What is made in less than a millisecond.
    private static let smallBatch = (events: 500, bytes: 512 << 10)

    let pool: PostgresPool
    let log: LogID
    private let sizes = Recorder(label: "rapport_append_batch_events", aggregate: true)

    init(pool: PostgresPool, log: LogID) {
        self.pool = pool
        self.log = log
    }

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

    private func settle(_ batch: [PreparedCommand]) async throws -> [AppendQueue.Outcome] {
        sizes.record(batch.reduce(0) { $0 + $1.eventCount })
        let query = await query(for: batch)
        let verdicts = try await Self.settlement.verdicts(on: batch) {
            try await pool.withConnection { try await $0.run(query, named: "append", within: Self.statementLimit) }
        }
        var outcomes: [AppendQueue.Outcome] = []
        outcomes.reserveCapacity(batch.count)
        for (command, verdict) in zip(batch, verdicts) {
            switch verdict {
            case .appended(let receipt): outcomes.append(.success(receipt))
            case .repeated: outcomes.append(await firstOutcome(of: command))
            case .refused(let error): outcomes.append(.failure(error))
            }
        }
        return outcomes
    }

    /// A small batch is made where the writer lives, on the connections' thread; a large one would hold up all who have a connection there.
    private func query(for batch: [PreparedCommand]) async -> PostgresQuery {
        let isSmall =
            batch.reduce(0) { $0 + $1.eventCount } <= Self.smallBatch.events
            && batch.reduce(0) { $0 + $1.byteCount } <= Self.smallBatch.bytes
        let make: @Sendable () -> PostgresQuery = { BatchStatement(batch).query(log: log) }
        return isSmall ? make() : await withTaskExecutorPreference(globalConcurrentExecutor) { make() }
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
