import FoundationEssentials
import Postgres

/// What the function `append` says of each write, read as what it means for each command.
struct BatchAnswer {
    enum Verdict {
        case appended(AppendReceipt)
        /// It was accepted before, with the same body.
        case repeated
        case refused(EventLogError)
    }

    private struct Row {
        let outcome: String
        let firstPosition: Int64?
        let lastPosition: Int64?
        let firstVersion: Int64?
        let lastVersion: Int64?
        let recordedAt: Date
    }

    private var rows: [Row?]

    /// - Parameter writes: how many were sent.
    init(_ result: PostgresResult, writes: Int) throws(PostgresError) {
        rows = Array(repeating: nil, count: writes)
        for row in result.rows {
            let (number, outcome, firstPosition, lastPosition, firstVersion, lastVersion, recordedAt) = try row.decode(
                Int64.self, String.self, Int64?.self, Int64?.self, Int64?.self, Int64?.self, Date.self)
            rows[Int(number) - 1] = Row(
                outcome: outcome, firstPosition: firstPosition, lastPosition: lastPosition, firstVersion: firstVersion,
                lastVersion: lastVersion, recordedAt: recordedAt)
        }
    }

    func verdicts(on batch: [PreparedCommand]) throws(EventLogError) -> [Verdict] {
        var verdicts: [Verdict] = []
        verdicts.reserveCapacity(batch.count)
        var next = 0
        for command in batch {
            verdicts.append(try verdict(on: command, rows[next..<next + command.writes.count]))
            next += command.writes.count
        }
        return verdicts
    }

    private func verdict(on command: PreparedCommand, _ rows: ArraySlice<Row?>) throws(EventLogError) -> Verdict {
        // A write is withheld for another of its command, which says why.
        guard let (write, row) = zip(command.writes, rows).first(where: { $0.1?.outcome != "withheld" }), let row else {
            throw Self.senseless
        }
        switch row.outcome {
        case "appended": return .appended(try receipt(of: command, rows, row))
        case "repeated": return .repeated
        case "reused": return .refused(.reused(command.id))
        case "conflict":
            let actual = StreamVersion(rawValue: row.lastVersion ?? 0)
            return .refused(EventLogError(.versionConflict(actual: actual), "\(write.stream.rawValue) is at version \(actual.rawValue)"))
        case "condition":
            let position = LogPosition(rawValue: row.firstPosition ?? 0)
            return .refused(
                EventLogError(.conditionFailed(by: position), "the event at position \(position.rawValue) has the tags of the condition"))
        default: throw Self.senseless
        }
    }

    private func receipt(of command: PreparedCommand, _ rows: ArraySlice<Row?>, _ row: Row) throws(EventLogError) -> AppendReceipt {
        guard let first = row.firstPosition, let last = row.lastPosition else { throw Self.senseless }
        let spans = zip(command.writes, rows).compactMap { write, row -> AppendReceipt.Span? in
            guard !write.events.isEmpty, let first = row?.firstVersion, let last = row?.lastVersion else { return nil }
            return AppendReceipt.Span(stream: write.stream, from: first, through: last)
        }
        return AppendReceipt(
            firstPosition: LogPosition(rawValue: first), lastPosition: LogPosition(rawValue: last), recordedAt: row.recordedAt,
            isRepeat: false, spans: spans)
    }

    private static var senseless: EventLogError { EventLogError(.damaged, "append gave an answer that this program does not know") }
}

extension AppendReceipt.Span {
    init(stream: StreamName, from first: Int64, through last: Int64) {
        self.init(stream: stream, firstVersion: StreamVersion(rawValue: first), lastVersion: StreamVersion(rawValue: last))
    }
}
