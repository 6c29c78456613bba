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
    /// The model's rows as of a moment, folded from the log without touching its table.
    ///
    /// - Parameter streams: only what they hold is folded; everything when `nil`.
    public func rows<Model: ReadModel>(
        of model: Model, asOf moment: AsOf, in streams: [StreamName]? = nil, decoder: EventDecoder<Model.Event>
    ) async throws -> [String: Model.Row] {
        var fold = RowFold(model)
        try await replay(asOf: moment, in: streams, decoder) { event, position in try fold.apply(event, at: position) }
        return fold.rows
    }

    /// Two models' rows as of one moment, from one reading of the log.
    public func rows<First: ReadModel, Second: ReadModel>(
        of first: First, and second: Second, asOf moment: AsOf, in streams: [StreamName]? = nil, decoder: EventDecoder<First.Event>
    ) async throws -> (first: [String: First.Row], second: [String: Second.Row]) where First.Event == Second.Event {
        var (one, other) = (RowFold(first), RowFold(second))
        try await replay(asOf: moment, in: streams, decoder) { event, position in
            try one.apply(event, at: position)
            try other.apply(event, at: position)
        }
        return (one.rows, other.rows)
    }

    /// The last position that a moment reaches to; `nil` for all there are, as for a business time, of which the log may learn late.
    public func end(of moment: AsOf) async throws(EventLogError) -> LogPosition? {
        switch moment {
        case .now, .occurred: nil
        case .position(let position): position
        case .recorded(let time): try await position(asOf: time)
        }
    }

    private func replay<Event>(
        asOf moment: AsOf, in streams: [StreamName]?, _ decoder: EventDecoder<Event>, _ body: (Event, LogPosition) throws -> Void
    ) async throws {
        let end = try await end(of: moment)
        func fold(_ events: [RecordedEvent]) async throws {
            for recorded in events where moment.includes(recorded, through: end) {
                try body(try await decoder(recorded), recorded.position)
            }
        }
        if let streams { try await scan(streams, through: end, fold) } else { try await scan(through: end, fold) }
    }
}

extension AsOf {
    /// Whether an event belongs to the moment, which reaches to `end`.
    public func includes(_ event: RecordedEvent, through end: LogPosition?) -> Bool {
        if case .occurred(let time) = self { event.occurredAt <= time } else { end.map { event.position <= $0 } ?? true }
    }
}
