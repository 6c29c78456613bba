/// What an import has come to.
public struct ImportOutcome: Sendable {
    /// A command of which nothing was written, and why.
    public struct Refusal: Sendable {
        public let command: CommandID
        public let error: EventLogError
    }

    /// Commands that are in the log now and were not before.
    public private(set) var appended = 0
    /// Commands that were in the log already: from an earlier run, or from an attempt of this one whose answer was lost.
    public private(set) var repeated = 0
    /// Without a given order.
    public private(set) var refused: [Refusal] = []
    /// Where the events end that were appended; `nil` when none was.
    public private(set) var lastPosition: LogPosition?

    mutating func add(_ verdict: CommandVerdict, on command: CommandID) {
        switch verdict {
        case .appended(let receipt):
            appended += 1
            lastPosition = receipt.lastPosition
        case .repeated: repeated += 1
        case .refused(let error): refused.append(Refusal(command: command, error: error))
        }
    }
}
