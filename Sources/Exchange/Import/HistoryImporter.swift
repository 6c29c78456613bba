import Collaboration
public import CommandHandling
import FoundationEssentials

/// Takes a history over into the log, case by case, through the same path as every command.
///
/// Running it again, or again after it was interrupted, adds only what is missing: a case knows its own steps.
public struct HistoryImporter: Sendable {
    /// How many cases are on their way at once, so that they share commits.
    private static let concurrency = 64
    /// A command carries at most so many steps.
    private static let stepLimit = 500

    private let handler: CommandHandler

    /// Imports through a handler.
    public init(handler: CommandHandler) { self.handler = handler }

    /// Takes over the cases and says what came of it. What was taken stays, also when this throws on the way.
    ///
    /// - Parameter progress: called after each case with how many are done, and their number.
    public func run(
        _ history: History, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) async throws(CommandError) -> ImportReport {
        var report = ImportReport(history)
        var done = 0
        func note(_ amount: ImportedAmount) {
            report.add(amount)
            done += 1
            progress(done, history.cases.count)
        }
        let run = "import \(UUID().uuidString.lowercased())"
        do {
            try await withThrowingTaskGroup(of: ImportedAmount.self) { group in
                for (index, command) in history.cases.enumerated() {
                    if index >= Self.concurrency, let amount = try await group.next() { note(amount) }
                    group.addTask { try await self.take(command, correlation: run) }
                }
                for try await amount in group { note(amount) }
            }
        } catch let error as CommandError {
            throw error
        } catch {
            throw CommandError(.unavailable, "the import was interrupted; run again, it goes on where it stopped", cause: error)
        }
        return report
    }

    private func take(_ command: ImportCase, correlation: String) async throws(CommandError) -> ImportedAmount {
        var amount = ImportedAmount()
        for start in stride(from: 0, to: command.steps.count, by: Self.stepLimit) {
            let steps = Array(command.steps[start..<min(start + Self.stepLimit, command.steps.count)])
            let envelope = CommandEnvelope(
                id: CommandKey(rawValue: "import \(UUID().uuidString)"), principal: .importer, correlation: correlation)
            let receipt = try await handler.handle(ImportCase(facts: command.facts, steps: steps), envelope)
            amount.add(receipt, steps: steps.count)
        }
        return amount
    }
}
