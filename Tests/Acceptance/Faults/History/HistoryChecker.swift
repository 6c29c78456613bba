import CommandHandling
import EventLog
import Foundation

/// Holds what the senders of commands were told against what the log holds, and the log against its own promises.
///
/// A value without I/O: it is itself tested with histories that were made up to be wrong.
struct HistoryChecker {
    let history: History
    let log: LogContents
    /// Where the log ended before the first attempt of the history: what follows must come from it.
    let start: LogPosition

    /// Everything that is not as it was promised, in words; empty when all is well.
    var violations: [String] { logViolations + commandViolations + strangers }

    private var commandViolations: [String] {
        let found = Dictionary(grouping: log.events, by: \.commandID)
        return history.commands.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { command, attempts in
            let name = "\(command.rawValue) (\(attempts[0].verb))"
            return violations(attempts, events: found[command] ?? []).map { "\(name) \($0)" }
        }
    }

    /// Events of commands that nobody sent.
    private var strangers: [String] {
        let known = history.commands
        return log.events.filter { $0.position > start && known[$0.commandID] == nil }.map {
            "position \($0.position.rawValue) holds \($0.type) of \($0.commandID.rawValue), which nobody sent"
        }
    }

    private func violations(_ attempts: [Attempt], events: [RecordedEvent]) -> [String] {
        let unforeseen = attempts.compactMap { if case .unforeseen(let answer) = $0.outcome { "was answered with \(answer)" } else { nil } }
        let receipts = attempts.compactMap { if case .acknowledged(let receipt) = $0.outcome { receipt } else { nil } }
        if let first = receipts.first {
            return unforeseen + disagreements(among: receipts) + lateRefusals(attempts) + disagreements(between: first, and: events)
        }
        if events.isEmpty { return unforeseen }
        let place = "at position \(events[0].position.rawValue)"
        return unforeseen + (isOpen(attempts) ? doublings(events) : ["was not accepted, and yet is in the log \(place)"])
    }

    /// Whether the last that was heard of a command leaves it open. A refusal settles what was unknown before it, since the command's id is
    /// looked up first; that nothing was written is only said of the one attempt.
    private func isOpen(_ attempts: [Attempt]) -> Bool {
        let sinceRefusal = attempts.reversed().prefix { if case .refused = $0.outcome { false } else { true } }
        return sinceRefusal.contains { $0.outcome == .unknown }
    }

    private func disagreements(among receipts: [CommandReceipt]) -> [String] {
        let others = receipts.dropFirst().filter { !$0.isSameResult(as: receipts[0]) }
        let firsts = receipts.filter { !$0.repeated && $0.firstPosition != nil }
        return others.map { "was answered with \($0.place), and at first with \(receipts[0].place)" }
            + (firsts.count > 1 ? ["was accepted as new \(firsts.count) times"] : [])
    }

    /// A command that is refused may be accepted when it is sent again, but never the other way round.
    private func lateRefusals(_ attempts: [Attempt]) -> [String] {
        let accepted = attempts.filter { if case .acknowledged = $0.outcome { true } else { false } }.map(\.answered).min() ?? .max
        return attempts.filter { $0.sent > accepted }.compactMap {
            if case .refused(let code) = $0.outcome { "was refused as \(code) after it had been acknowledged" } else { nil }
        }
    }

    private func disagreements(between receipt: CommandReceipt, and events: [RecordedEvent]) -> [String] {
        guard let first = receipt.firstPosition, let last = receipt.lastPosition else {
            return events.isEmpty ? [] : ["was said to change nothing, and has \(events.count) events in the log"]
        }
        guard !events.isEmpty else { return ["was acknowledged with \(receipt.place) and is not in the log"] }
        guard events.map(\.position.rawValue) == Array(first.rawValue...last.rawValue) else {
            return ["was acknowledged with \(receipt.place) and is in the log at \(events.map(\.position.rawValue))"] + doublings(events)
        }
        let isSame =
            events.map(\.type) == receipt.events && events.last?.version == receipt.version
            && events.allSatisfy { $0.recordedAt == receipt.recordedAt }
        return isSame
            ? [] : ["was acknowledged with \(receipt.place), where the log holds \(events.map(\.type)) of another time or version"]
    }

    /// One command's events enter in one batch and side by side; twice would be two batches.
    private func doublings(_ events: [RecordedEvent]) -> [String] {
        let batches = Set(events.map { event in log.batches.firstIndex { event.position.rawValue <= $0.last } })
        return batches.count > 1 ? ["is in the log \(batches.count) times, at \(events.map(\.position.rawValue))"] : []
    }
}

extension CommandReceipt {
    /// Apart from being a repeat.
    fileprivate func isSameResult(as other: CommandReceipt) -> Bool {
        firstPosition == other.firstPosition && lastPosition == other.lastPosition && version == other.version
            && recordedAt == other.recordedAt && request == other.request && number == other.number && events == other.events
    }

    fileprivate var place: String {
        guard let first = firstPosition, let last = lastPosition else { return "no events" }
        return "\(events) at \(first.rawValue)…\(last.rawValue), version \(version.rawValue)"
    }
}
