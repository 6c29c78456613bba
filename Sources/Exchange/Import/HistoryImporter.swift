import Collaboration
public import CommandHandling
import FoundationEssentials

/// Takes a history over into the log, many cases at a time, by the same rules as every command.
///
/// Running it again, or again after it was interrupted, adds only what is missing: a case knows its own steps.
public struct HistoryImporter: Sendable {
    private let handler: CommandHandler

    /// Imports through a handler.
    public init(handler: CommandHandler) { self.handler = handler }

    /// Takes over the cases and says what came of it. What was taken stays, also when this throws on the way.
    ///
    /// - Parameter progress: called after each case with how many are done, and their number.
    public func run(
        _ history: History, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) async throws(CommandError) -> ImportReport {
        let correlation = "import \(UUID().uuidString.lowercased())"
        var cases = history.cases.map(PartedCase.init)
        var done = 0
        // First every case's first part: what comes in one go may share commits, and a case's next part stands on the one before.
        while case let open = cases.indices.filter({ !cases[$0].isTaken }), !open.isEmpty {
            try await handler.importCases(open.map { cases[$0].nextPart }, correlation: correlation) { number, receipt in
                cases[open[number]].note(receipt)
                guard cases[open[number]].isTaken else { return }
                done += 1
                progress(done, cases.count)
            }
        }
        return cases.reduce(into: ImportReport(history)) { $0.add($1.amount) }
    }
}
