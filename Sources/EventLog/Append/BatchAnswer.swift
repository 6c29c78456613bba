import FoundationEssentials
import Postgres

/// What the function `append` says of a batch, read as what it means for each command.
struct BatchAnswer {
    private let head: Int64
    private let recordedAt: Date
    /// Of each write, the version of its stream before.
    private let oldVersions: [Int64]
    /// Of each write; `nil` when every command was appended.
    private let outcomes: [String]?
    /// Of each write, the position of an event that fails its command's condition.
    private let clashes: [Int64?]?
    /// Of each event, how far behind the head it stands; `nil` when all do, in order.
    private let places: [Int64?]?

    init(_ row: PostgresRow) throws(PostgresError) {
        (head, recordedAt, oldVersions, outcomes, clashes, places) = try row.decode(
            Int64.self, Date.self, [Int64].self, [String]?.self, [Int64?]?.self, [Int64?]?.self)
    }

    func verdicts(on batch: [PreparedCommand]) throws(EventLogError) -> [CommandVerdict] {
        var verdicts: [CommandVerdict] = []
        verdicts.reserveCapacity(batch.count)
        var (write, event) = (0, 0)
        for command in batch {
            verdicts.append(try verdict(on: command, firstWrite: write, firstEvent: event))
            write += command.writes.count
            event += command.eventCount
        }
        return verdicts
    }

    private func verdict(on command: PreparedCommand, firstWrite: Int, firstEvent: Int) throws(EventLogError) -> CommandVerdict {
        guard let outcomes else {
            return .appended(receipt(of: command, at: head + Int64(firstEvent) + 1, firstWrite: firstWrite))
        }
        let writes = firstWrite..<firstWrite + command.writes.count
        // A write is withheld for another of its command, which says why.
        guard let number = writes.first(where: { outcomes[$0] != "withheld" }) else { throw Self.senseless }
        switch outcomes[number] {
        case "appended":
            guard let place = places?[firstEvent] else { throw Self.senseless }
            return .appended(receipt(of: command, at: head + place, firstWrite: firstWrite))
        case "repeated": return .repeated
        case "reused": return .refused(.reused(command.id))
        case "conflict":
            let (stream, actual) = (command.writes[number - firstWrite].stream.rawValue, StreamVersion(rawValue: oldVersions[number]))
            return .refused(EventLogError(.versionConflict(actual: actual), "\(stream) is at version \(actual.rawValue)"))
        case "condition":
            guard let clash = clashes?[number] else { throw Self.senseless }
            let position = LogPosition(rawValue: clash)
            return .refused(EventLogError(.conditionFailed(by: position), "the event at position \(clash) has the tags of the condition"))
        default: throw Self.senseless
        }
    }

    private func receipt(of command: PreparedCommand, at position: Int64, firstWrite: Int) -> AppendReceipt {
        var spans: [AppendReceipt.Span] = []
        spans.reserveCapacity(command.writes.count)
        for (index, write) in command.writes.enumerated() where !write.events.isEmpty {
            let version = oldVersions[firstWrite + index]
            spans.append(.init(stream: write.stream, from: version + 1, through: version + Int64(write.events.count)))
        }
        return AppendReceipt(
            firstPosition: LogPosition(rawValue: position), lastPosition: LogPosition(rawValue: position + Int64(command.eventCount) - 1),
            recordedAt: recordedAt, isRepeat: false, spans: spans)
    }

    private static var senseless: EventLogError { EventLogError(.damaged, "append gave an answer that this program does not know") }
}

extension AppendReceipt.Span {
    init(stream: StreamName, from first: Int64, through last: Int64) {
        self.init(stream: stream, firstVersion: StreamVersion(rawValue: first), lastVersion: StreamVersion(rawValue: last))
    }
}
