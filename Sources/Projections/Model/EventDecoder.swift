public import EventLog

/// From what the log holds to what the models fold.
public struct EventDecoder<Event: Sendable>: Sendable {
    let decode: @Sendable (RecordedEvent) async throws -> Event

    public init(_ decode: @escaping @Sendable (RecordedEvent) async throws -> Event) { self.decode = decode }

    func callAsFunction(_ recorded: RecordedEvent) async throws(ProjectionError) -> Event {
        do { return try await decode(recorded) } catch {
            throw ProjectionError(
                .unreadable, "the event at position \(recorded.position.rawValue) (\(recorded.type)) cannot be read: \(error)")
        }
    }
}
