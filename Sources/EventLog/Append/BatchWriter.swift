import FoundationEssentials
import Postgres

/// Writes a batch with one statement that commits itself, and says of each command what became of it.
struct BatchWriter: Sendable {
    private static let attempts = 4

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
        var backOff = BackOff()
        for attempt in 1... {
            do {
                return try await send(batch)
            } catch let error as EventLogError where error.code == .outcomeUnknown && attempt < Self.attempts {
                try? await Task.sleep(for: backOff.next())
            } catch let error as EventLogError where error.code == .unavailable && attempt > 1 {
                // An earlier attempt may have been committed: "nothing was written" would be a guess.
                guard attempt < Self.attempts else { throw EventLogError(.outcomeUnknown, error.message, cause: error.cause) }
                try? await Task.sleep(for: backOff.next())
            }
        }
        preconditionFailure("the last attempt returns or throws")
    }

    private func send(_ batch: [PreparedCommand]) async throws -> [AppendQueue.Outcome] {
        let result: PostgresResult
        do {
            result = try await pool.withConnection { try await $0.run(statement(for: batch), named: "append") }
        } catch let error as PostgresError {
            throw EventLogError(appending: error)
        }
        if let warning = result.warnings.first {
            throw EventLogError(.outcomeUnknown, "the commit came with a warning: \(warning.message)")
        }
        return try zip(batch, result.rows).map { command, row in try outcome(of: command, row) }
    }

    private func outcome(of command: PreparedCommand, _ row: PostgresRow) throws -> AppendQueue.Outcome {
        let outcome = try row.decode("outcome", as: String.self)
        switch outcome {
        case "appended", "repeated": return .success(try AppendReceipt(row, isRepeat: outcome == "repeated"))
        case "conflict":
            let actual = StreamVersion(rawValue: try row.decode("last_version"))
            return .failure(EventLogError(.versionConflict(actual: actual), "\(command.stream.rawValue) is at version \(actual.rawValue)"))
        default: return .failure(.reused(command.id))
        }
    }

    private func statement(for batch: [PreparedCommand]) -> PostgresQuery {
        var owners: [Int32] = []
        var tagEvents: [Int32] = []
        var tags: [String] = []
        let events = batch.flatMap(\.events)
        for (index, command) in batch.enumerated() {
            for event in command.events {
                owners.append(Int32(index + 1))
                for tag in event.event.tags {
                    tagEvents.append(Int32(owners.count))
                    tags.append(tag)
                }
            }
        }
        return """
            SELECT * FROM rapport.append(\(log.rawValue), \(batch.map(\.id.rawValue)), \(batch.map(\.bodyHash)),
                \(batch.map(\.stream.rawValue)), \(batch.map(\.expecting.number)), \(owners), \(events.map(\.event.id)),
                \(events.map(\.event.type)), \(events.map { Int32($0.event.schemaVersion) }), \(events.map(\.event.occurredAt)),
                \(events.map(\.metadata)), \(events.map(\.payload)), \(tagEvents), \(tags))
            """
    }
}

extension ExpectedVersion {
    /// As the function `append` takes it.
    fileprivate var number: Int64 {
        switch self {
        case .any: -1
        case .noStream: 0
        case .exactly(let version): version.rawValue
        }
    }
}
