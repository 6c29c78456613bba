public import Collaboration
import EventLog
import FoundationEssentials

extension CommandHandler {
    /// So many cases are decided before they are written: enough to fill the log's chunks.
    private static let casesInHand = 4_000

    /// Takes over many cases, as ``handle(_:_:)`` would one after the other, by the log's bulk import.
    ///
    /// - Parameters:
    ///   - commands: at best one of each case: a further one is decided again.
    ///   - taken: called with each one's place among the commands when it is in the log. What was taken stays, also when this throws.
    public func importCases(
        _ commands: [ImportCase], correlation: String, taken: (_ index: Int, _ receipt: CommandReceipt) -> Void
    ) async throws(CommandError) {
        do {
            for start in stride(from: 0, to: commands.count, by: Self.casesInHand) {
                let hand = commands[start..<min(start + Self.casesInHand, commands.count)]
                for (index, receipt) in try await CaseImport(handler: self, correlation: correlation).take(hand) { taken(index, receipt) }
            }
        } catch let error as CommandError {
            throw error
        } catch let error as EventLogError {
            throw CommandError(error)
        } catch {
            throw CommandError(.unavailable, "the import was interrupted; run again, it goes on where it stopped", cause: error)
        }
    }
}
