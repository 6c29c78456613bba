import Collaboration
import CommandHandling
import EventLog
import Foundation

/// A log and a history made up by hand: right as long as nobody spoils them.
struct MadeUp {
    var history = History()
    var log = LogContents()
    private var versions: [StreamName: Int64] = [:]

    var violations: [String] { HistoryChecker(history: history, log: log, start: .beginning).violations }

    mutating func tell(_ command: String, _ outcome: Attempt.Outcome) {
        history.record(outcome, of: CommandID(rawValue: command), "comment", sent: history.next())
    }

    /// Writes a command's events as a batch of their own, and gives the receipt that is right for it.
    @discardableResult
    mutating func append(_ command: String, on name: String = "request-1", _ types: [String] = ["CommentAdded"]) -> CommandReceipt {
        let stream = StreamName(rawValue: name)
        let time = Date(timeIntervalSince1970: 1_740_963_600 + Double(log.batches.count))
        let first = Int64(log.events.count) + 1
        let written = types.enumerated().map { index, type in
            RecordedEvent(
                position: LogPosition(rawValue: first + Int64(index)), stream: stream,
                version: StreamVersion(rawValue: versions[stream, default: 0] + 1 + Int64(index)), id: UUID(),
                commandID: CommandID(rawValue: command), type: type, schemaVersion: 1, occurredAt: time, recordedAt: time, metadata: "{}",
                payload: "{}")
        }
        versions[stream, default: 0] += Int64(types.count)
        log.events += written
        log.batches.append(
            LogContents.Batch(
                first: first, last: Int64(log.events.count), chainHash: ChainHash.next(after: log.batches.last?.chainHash ?? [], written)))
        return receipt(written)
    }

    /// The receipt that is right for events, or one that says something else of them.
    func receipt(_ events: some BidirectionalCollection<RecordedEvent>, types: [String]? = nil, repeated: Bool = false) -> CommandReceipt {
        CommandReceipt(
            firstPosition: events.first?.position, lastPosition: events.last?.position,
            version: events.last?.version ?? .none,
            recordedAt: events.first?.recordedAt, repeated: repeated, events: types ?? events.map(\.type))
    }
}
