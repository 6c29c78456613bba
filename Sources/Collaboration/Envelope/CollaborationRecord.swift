public import EventLog
public import FoundationEssentials

/// A recorded event, read back: what folds are fed with. An object, as it is handed to many folds and has many parts.
public final class CollaborationRecord: Sendable {
    public let position: LogPosition
    public let stream: StreamName
    public let version: StreamVersion
    public let id: UUID
    /// Business time: when it happened.
    public let occurredAt: Date
    /// When the log learned of it.
    public let recordedAt: Date
    public let metadata: EventMetadata
    public let event: CollaborationEvent

    /// Makes a record from its parts.
    public init(
        position: LogPosition, stream: StreamName, version: StreamVersion, id: UUID, occurredAt: Date, recordedAt: Date,
        metadata: EventMetadata, event: CollaborationEvent
    ) {
        self.position = position
        self.stream = stream
        self.version = version
        self.id = id
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.metadata = metadata
        self.event = event
    }
}
