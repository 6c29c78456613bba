import Collaboration
import EventLog

extension CommandRun {
    /// The first result of the command, if it was accepted before.
    func earlierReceipt(_ folded: FoldedStream<Kind>) async throws(CommandError) -> CommandReceipt? {
        let receipt: AppendReceipt?
        do {
            receipt = try await log.receipt(of: task.commandID, bodyHash: task.bodyHash)
        } catch {
            throw CommandError(error)
        }
        guard let receipt else { return nil }
        return try await repeated(receipt, folded)
    }

    /// The first result once more. What was decided now may differ from what was stored then, so the log is asked.
    func repeated(_ receipt: AppendReceipt, _ folded: FoldedStream<Kind>) async throws(CommandError) -> CommandReceipt {
        let count = Int(receipt.lastVersion.rawValue - receipt.firstVersion.rawValue) + 1
        do {
            let events = try await log.read(task.stream, from: receipt.firstVersion, limit: count)
            let first = receipt.firstVersion.rawValue == 1 ? receipt.firstPosition : folded.firstPosition
            return self.receipt(receipt, events: events.map(\.type), firstPosition: first)
        } catch {
            // The command is in the log, so "nothing was written" would be wrong, whatever keeps it from being read.
            throw CommandError(.outcomeUnknown, error.message, cause: error)
        }
    }

    func receipt(_ receipt: AppendReceipt, events: [String], firstPosition: LogPosition?) -> CommandReceipt {
        CommandReceipt(
            firstPosition: receipt.firstPosition, lastPosition: receipt.lastPosition, version: receipt.lastVersion,
            recordedAt: receipt.recordedAt, request: task.request, number: number(firstPosition: firstPosition),
            repeated: receipt.isRepeat, events: events)
    }

    func number(firstPosition: LogPosition?) -> RequestNumber? {
        guard task.request != nil else { return nil }
        return firstPosition.map(RequestNumber.init(position:))
    }
}
