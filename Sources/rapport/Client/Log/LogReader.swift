import EventLog

/// Reads the log's events from the service, stretch by stretch.
struct LogReader: Sendable {
    /// The most that one answer holds.
    private static let limit = 200
    /// Seconds that a question for news waits at the service; less than the client waits for an answer.
    private static let wait = 20

    let service: ServiceConnection
    let types: [String]
    let stream: String?

    /// The latest events, and where the log ended.
    func latest(_ count: Int) async throws -> (events: [RecordedEvent], end: LogPosition) {
        var stretch = try await stretch(limit: count)
        var (events, end) = (stretch.events, stretch.last)
        while events.count < count, stretch.first.rawValue > 1 {
            stretch = try await self.stretch(before: stretch.first, limit: count - events.count)
            events = stretch.events + events
        }
        return (events, end)
    }

    /// Hands over the events after a position up to the log's end, which it returns.
    func read(after start: LogPosition, _ take: ([RecordedEvent]) throws -> Void) async throws -> LogPosition {
        var position = start
        while true {
            let stretch = try await stretch(after: position)
            try take(stretch.events)
            position = stretch.last
            guard position < stretch.head else { return position }
        }
    }

    /// Hands over the events after a position as they come, each once. It goes on from what has arrived here, so neither a lost answer nor a
    /// service that starts again makes a difference.
    ///
    /// - Throws: what the service refuses; a service that is away is waited for.
    func follow(after start: LogPosition, _ take: ([RecordedEvent]) throws -> Void) async throws -> Never {
        var position = start
        var isAway = false
        while true {
            do {
                let stretch = try await stretch(after: position, wait: Self.wait)
                isAway = false
                try take(stretch.events)
                position = stretch.last
            } catch let failure as Failure where [.unavailable, .tryAgain].contains(failure.status) {
                // The question was put several times with growing pauses before it failed, so this loop is a slow one.
                if !isAway { Terminal.printError("\(failure.message)\nWaiting for the service …") }
                isAway = true
            }
        }
    }

    private func stretch(
        after: LogPosition? = nil, before: LogPosition? = nil, limit: Int = limit, wait: Int? = nil
    ) async throws -> LogStretch {
        let parameters: [(String, String?)] = [
            ("after", after.map { "\($0.rawValue)" }), ("before", before.map { "\($0.rawValue)" }),
            ("type", types.isEmpty ? nil : types.joined(separator: ",")), ("stream", stream), ("limit", "\(min(limit, Self.limit))"),
            ("wait", wait.map { "\($0)" }),
        ]
        return try await service.get("/v1/log/events", parameters).decode(LogStretch.self)
    }
}
