import CommandHandling
import EventLog

/// What the senders of commands know, in the order in which they came to know it.
struct History: Sendable {
    private(set) var attempts: [Attempt] = []
    private(set) var acknowledged = 0
    /// Says of any two moments which was first.
    private var clock = 0

    /// The moment at which an attempt is sent.
    mutating func next() -> Int {
        clock += 1
        return clock
    }

    mutating func record(_ outcome: Attempt.Outcome, of command: CommandID, _ verb: String, sent: Int) {
        attempts.append(Attempt(command: command, verb: verb, sent: sent, answered: next(), outcome: outcome))
        if case .acknowledged = outcome { acknowledged += 1 }
    }

    /// The attempts of each command.
    var commands: [CommandID: [Attempt]] { Dictionary(grouping: attempts, by: \.command) }
}

extension History: CustomStringConvertible {
    var description: String {
        let kinds = Dictionary(grouping: attempts) { attempt in
            switch attempt.outcome {
            case .acknowledged(let receipt): receipt.repeated ? "acknowledged again" : "acknowledged"
            case .refused: "refused"
            case .unwritten: "not written"
            case .unknown: "unknown"
            case .unforeseen: "unforeseen"
            }
        }
        let counts = kinds.sorted { $0.key < $1.key }.map { "\($0.value.count) \($0.key)" }
        return "\(commands.count) commands in \(attempts.count) attempts: \(counts.joined(separator: ", "))"
    }
}
