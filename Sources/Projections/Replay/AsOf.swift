public import EventLog
public import FoundationEssentials

/// Up to where history is to be told.
public enum AsOf: Sendable, Hashable {
    /// Everything there is.
    case now
    /// Up to and with a position.
    case position(LogPosition)
    /// What was known at a time.
    case recorded(Date)
    /// What had happened by a time, also when the log learned of it later.
    case occurred(Date)
}

extension EventLog {
    /// The models' rows as of a moment, folded from the log without touching their tables.
    ///
    /// - Parameter wanted: keeps the rows whose key it accepts; `nil` keeps all.
    public func rows<Model: ReadModel>(
        of model: Model, asOf moment: AsOf, decoder: EventDecoder<Model.Event>, where wanted: (@Sendable (String) -> Bool)? = nil
    ) async throws -> [String: Model.Row] {
        var fold = RowFold(SelectedKeys(model: model, isWanted: wanted))
        let end: LogPosition =
            switch moment {
            case .now, .occurred: try await head().position
            case .position(let position): position
            case .recorded(let time): try await position(asOf: time)
            }
        try await scan(through: end) { events in
            for recorded in events where moment.includes(recorded) {
                try fold.apply(try await decoder(recorded), at: recorded.position)
            }
        }
        return fold.rows
    }
}

extension AsOf {
    fileprivate func includes(_ event: RecordedEvent) -> Bool {
        if case .occurred(let time) = self { event.occurredAt <= time } else { true }
    }
}

/// A model that sees only some of its keys.
private struct SelectedKeys<Model: ReadModel>: ReadModel {
    let model: Model
    let isWanted: (@Sendable (String) -> Bool)?

    var name: String { model.name }
    var version: Int { model.version }
    func keys(of event: Model.Event) -> [String] { isWanted.map { model.keys(of: event).filter($0) } ?? model.keys(of: event) }
    func apply(_ event: Model.Event, to row: inout Model.Row?, key: String) throws { try model.apply(event, to: &row, key: key) }
}
