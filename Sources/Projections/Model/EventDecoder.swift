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

    /// All of them, in order; where there are many, on all cores.
    ///
    /// - Throws: `unreadable`.
    func callAsFunction(_ recorded: [RecordedEvent]) async throws -> [(position: LogPosition, event: Event)] {
        let starts = Array(stride(from: 0, to: recorded.count, by: Self.chunk))
        guard starts.count > 1 else { return try await events(recorded[...]) }
        return try await withThrowingTaskGroup(of: (Int, [(position: LogPosition, event: Event)]).self) { group in
            for (number, start) in starts.enumerated() {
                group.addTask { (number, try await events(recorded[start..<min(start + Self.chunk, recorded.count)])) }
            }
            var chunks = Array(repeating: [(position: LogPosition, event: Event)](), count: starts.count)
            for try await (number, chunk) in group { chunks[number] = chunk }
            return chunks.flatMap(\.self)
        }
    }

    private func events(_ recorded: ArraySlice<RecordedEvent>) async throws -> [(position: LogPosition, event: Event)] {
        var events: [(position: LogPosition, event: Event)] = []
        events.reserveCapacity(recorded.count)
        for event in recorded { events.append((position: event.position, event: try await self(event))) }
        return events
    }
}
