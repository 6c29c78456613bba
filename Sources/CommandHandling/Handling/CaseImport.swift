import Collaboration
import EventLog
import FoundationEssentials

/// Decides many cases and appends them together.
struct CaseImport {
    private typealias Answer = (index: Int, receipt: CommandReceipt)

    private struct Decided: Sendable {
        let index: Int
        let run: CommandRun<ImportedCaseDecider>
        /// `nil` when there is nothing to append.
        let command: AppendCommand?
    }

    /// So many streams are read at once.
    private static let concurrency = 64

    let handler: CommandHandler
    let correlation: String

    /// - Returns: the receipts, with their commands' indices.
    func take(_ commands: ArraySlice<ImportCase>) async throws -> [(index: Int, receipt: CommandReceipt)] {
        let decided = try await concurrently(Array(zip(commands.indices, commands))) { index, command in
            let run = try run(of: command)
            return Decided(index: index, run: run, command: try await run.decided())
        }
        let appended = try await append(decided.sorted { $0.index < $1.index })
        // What was not simply appended finds its answer on the path of a single command: a conflict is decided again, and of what was in the log
        // already the first result is read.
        let known = Set(appended.map(\.index))
        let others = try await concurrently(decided.filter { !known.contains($0.index) }) { decided -> Answer in
            (decided.index, try await decided.run.run())
        }
        return (appended + others).sorted { $0.index < $1.index }
    }

    private func run(of command: ImportCase) throws(CommandError) -> CommandRun<ImportedCaseDecider> {
        let envelope = CommandEnvelope(
            id: CommandKey(rawValue: "import \(handler.newID().uuidString)"), principal: .importer, correlation: correlation)
        return try handler.commandRun(try handler.task(command, envelope), in: handler.cases)
    }

    private func append(_ decided: [Decided]) async throws -> [Answer] {
        let commands = decided.compactMap(\.command)
        let byID = Dictionary(uniqueKeysWithValues: decided.map { ($0.run.task.commandID, $0) })
        var answers: [Answer] = []
        let stream = AsyncStream { continuation in
            for command in commands { continuation.yield(command) }
            continuation.finish()
        }
        try await handler.log.importCommands(stream) { id, verdict in
            guard case .appended(let receipt) = verdict, let decided = byID[id], let command = decided.command else { return }
            let events = command.writes.flatMap { $0.events.map(\.type) }
            answers.append((decided.index, decided.run.receipt(receipt, events: events, firstPosition: nil)))
        }
        return answers
    }

    /// In any order.
    private func concurrently<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ body: @escaping @Sendable (Input) async throws -> Output
    ) async throws -> [Output] {
        try await withThrowingTaskGroup(of: Output.self) { group in
            var outputs: [Output] = []
            for (number, input) in inputs.enumerated() {
                if number >= Self.concurrency, let output = try await group.next() { outputs.append(output) }
                group.addTask { try await body(input) }
            }
            return try await group.reduce(into: outputs) { $0.append($1) }
        }
    }
}
