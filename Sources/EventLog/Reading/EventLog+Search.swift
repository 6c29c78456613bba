import Postgres

extension EventLog {
    /// How many positions one statement looks through at most, so that a rare type of a long log holds no connection for minutes.
    private static let span: Int64 = 100_000
    /// How long who waits rests after a look for nothing. A busy log rings a thousand times a second, and nobody needs to look as often.
    private static let rest = Duration.milliseconds(50)

    /// Looks for the next events after a position: through a stretch, up to the head or to as many events as may be returned. Who wants more
    /// goes on after the stretch's last position.
    ///
    /// - Parameters:
    ///   - count: at most so many, and at least one.
    ///   - time: how long to wait for an event when there is none yet. It answers as soon as there is one.
    public func search(
        after position: LogPosition, for filter: EventFilter = EventFilter(), limit count: Int, waiting time: Duration = .zero
    ) async throws(EventLogError) -> LogStretch {
        let deadline = ContinuousClock.now + time
        // Before the first look, so that nothing comes unheard between a look and the wait.
        let (rings, silence) = bell.listen()
        async let _ = silence.finish(at: deadline)
        var news = rings.makeAsyncIterator()
        var stretch = try await look(after: position, for: filter, limit: count)
        while stretch.events.isEmpty, ContinuousClock.now < deadline {
            if stretch.last >= stretch.head {
                try? await Task.sleep(for: Self.rest)
                guard await news.next() != nil else { break }
            }
            stretch.extend(with: try await look(after: stretch.last, for: filter, limit: count))
        }
        return stretch
    }

    /// Looks for the latest events, or for the latest before a position: back through a stretch. Who wants more goes on before the stretch's
    /// first position.
    ///
    /// - Parameter count: at most so many, and at least one.
    public func search(
        before position: LogPosition? = nil, for filter: EventFilter = EventFilter(), limit count: Int
    ) async throws(EventLogError) -> LogStretch {
        let head = try await head().position
        let last = min(head, LogPosition(rawValue: max(1, position?.rawValue ?? .max) - 1))
        let first = LogPosition(rawValue: filter.stream == nil ? max(1, last.rawValue - Self.span + 1) : 1)
        let events = Array(try await find(filter, from: first, through: last, "DESC", limit: count).reversed())
        return LogStretch(events: events, first: events.count < count ? first : events[0].position, last: last, head: head)
    }

    private func look(after position: LogPosition, for filter: EventFilter, limit count: Int) async throws(EventLogError) -> LogStretch {
        // The head is read before the events: all up to it are there to be found.
        let head = try await head().position
        let first = LogPosition(rawValue: position.rawValue + 1)
        let isFar = filter.stream == nil && head.rawValue - position.rawValue > Self.span
        let last = isFar ? LogPosition(rawValue: position.rawValue + Self.span) : max(position, head)
        let events = try await find(filter, from: first, through: last, "ASC", limit: count)
        return LogStretch(events: events, first: first, last: events.count < count ? last : events[count - 1].position, head: head)
    }

    /// A stream has an index of its own, in the order of versions, which is also that of positions.
    private func find(
        _ filter: EventFilter, from first: LogPosition, through last: LogPosition, _ direction: String, limit: Int
    ) async throws(EventLogError) -> [RecordedEvent] {
        let types = filter.types.sorted()
        return try await EventLogError.wrapping("the log could not be searched") {
            let rows =
                if let stream = filter.stream {
                    try await pool.query(
                        """
                        SELECT \(unescaped: Self.columns) FROM rapport.event
                        WHERE log_id = \(id.rawValue) AND stream = \(stream.rawValue)
                          AND position BETWEEN \(first.rawValue) AND \(last.rawValue)
                          AND (cardinality(\(types)) = 0 OR type = ANY (\(types)))
                        ORDER BY version \(unescaped: direction) LIMIT \(limit)
                        """, named: "search in a stream")
                } else {
                    try await pool.query(
                        """
                        SELECT \(unescaped: Self.columns) FROM rapport.event
                        WHERE log_id = \(id.rawValue) AND position BETWEEN \(first.rawValue) AND \(last.rawValue)
                          AND (cardinality(\(types)) = 0 OR type = ANY (\(types)))
                        ORDER BY position \(unescaped: direction) LIMIT \(limit)
                        """, named: "search in the log")
                }
            return try rows.map(RecordedEvent.init)
        }
    }
}

extension AsyncStream.Continuation {
    /// Ends the stream at a moment, unless it is cancelled before.
    fileprivate func finish(at moment: ContinuousClock.Instant) async {
        try? await Task.sleep(until: moment)
        finish()
    }
}
