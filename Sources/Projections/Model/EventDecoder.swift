public import EventLog

/// From what the log holds to what the models fold.
public struct EventDecoder<Event: Sendable>: Sendable {
    /// So many events are decoded by one task.
    private static var chunk: Int { 256 }

    let decode: @Sendable (RecordedEvent) async throws -> Event

    public init(_ decode: @escaping @Sendable (RecordedEvent) async throws -> Event) { self.decode = decode }

    func callAsFunction(_ recorded: RecordedEvent) async throws(ProjectionError) -> Event {
        do { return try await decode(recorded) } catch {
            throw ProjectionError(
                .unreadable, "the event at position \(recorded.position.rawValue) (\(recorded.type)) cannot be read: \(error)")
        }
    }

    /// A stretch of the log, in order: decoded on all cores while more is read.
    ///
    /// - Throws: `unreadable`; what reading throws.
    func events(
        of log: EventLog, after start: LogPosition, through end: LogPosition
    ) async throws -> [Event] {
        try await withThrowingTaskGroup(of: (number: Int, events: [Event]).self) { group in
            var count = 0
            try await log.scan(after: start, through: end) { recorded in
                for first in stride(from: 0, to: recorded.count, by: Self.chunk) {
                    let (number, chunk) = (count, recorded[first..<min(first + Self.chunk, recorded.count)])
                    group.addTask { (number, try await self(chunk)) }
                    count += 1
                }
            }
            var chunks = Array(repeating: [Event](), count: count)
            for try await (number, events) in group { chunks[number] = events }
            return chunks.flatMap(\.self)
        }
    }

    /// All of them, in order.
    ///
    /// - Throws: `unreadable`.
    func callAsFunction(_ recorded: ArraySlice<RecordedEvent>) async throws(ProjectionError) -> [Event] {
        var events: [Event] = []
        events.reserveCapacity(recorded.count)
        for event in recorded { events.append(try await self(event)) }
        return events
    }
}
