public import EventLog
public import FoundationEssentials

/// Between events and what the log keeps: writes and reads JSON, and seals and opens what must not lie in the log in the clear.
public struct EventCodec: Sendable {
    private let sealer: Sealer

    /// Uses the sealer for every sealed value it meets.
    public init(sealer: Sealer) {
        self.sealer = sealer
    }

    /// The event as the log takes it. Values to be sealed are encrypted here; a key that does not exist yet is made.
    public func encode(_ event: some StoredEvent, id: UUID, occurredAt: Date, metadata: EventMetadata, tags: [String] = [])
        async throws(EventCodingError) -> NewEvent
    {
        let parts: (metadata: JSONValue, payload: JSONValue)
        do {
            parts = (metadata: try JSONValue(encoding: metadata), payload: try event.encodePayload())
        } catch {
            throw .unstorable(event.type, cause: error)
        }
        do {
            return NewEvent(
                id: id, type: event.type, schemaVersion: event.schemaVersion, occurredAt: occurredAt, metadata: parts.metadata,
                payload: try await sealer.seal(parts.payload), tags: tags)
        } catch {
            throw .sealing(event.type, cause: error)
        }
    }

    /// The event as folds take it, brought to the present version of its type. A value whose key was destroyed comes back without its
    /// content.
    ///
    /// - Throws: at an event that this program does not know, too; nobody may go on past it.
    public func decode(_ recorded: RecordedEvent) async throws(EventCodingError) -> CollaborationRecord {
        do {
            return CollaborationRecord(
                position: recorded.position, stream: recorded.stream, version: recorded.version, id: recorded.id,
                occurredAt: recorded.occurredAt, recordedAt: recorded.recordedAt, metadata: try metadata(of: recorded),
                event: try CollaborationEvent(
                    type: recorded.type, schemaVersion: recorded.schemaVersion, payload: try await openedPayload(of: recorded)))
        } catch {
            throw error.at(recorded.position)
        }
    }

    private func metadata(of recorded: RecordedEvent) throws(EventCodingError) -> EventMetadata {
        do {
            return try JSONDocument(recorded.metadata).decode(EventMetadata.self)
        } catch {
            throw .malformed(recorded.type, cause: error)
        }
    }

    private func openedPayload(of recorded: RecordedEvent) async throws(EventCodingError) -> JSONDocument {
        let payload: JSONDocument
        do {
            payload = try JSONDocument(recorded.payload)
        } catch {
            throw .malformed(recorded.type, cause: error)
        }
        guard payload.hasMarkedMembers else { return payload }
        do {
            return try JSONDocument(try await sealer.open(try payload.decode(JSONValue.self)))
        } catch {
            throw .sealing(recorded.type, cause: error)
        }
    }
}
