public import FoundationEssentials

/// An event as it stands in the log.
public struct RecordedEvent: Sendable, Equatable {
    public let position: LogPosition
    public let stream: StreamName
    public let version: StreamVersion
    public let id: UUID
    public let commandID: CommandID
    public let type: String
    public let schemaVersion: Int
    /// Business time: the server's clock at the decision, or what an import or the sandbox said.
    public let occurredAt: Date
    /// When the log took it; never earlier than that of the position before.
    public let recordedAt: Date
    /// Canonical JSON, the very bytes that were hashed.
    public let metadata: String
    /// Canonical JSON, the very bytes that were hashed.
    public let payload: String

    public init(
        position: LogPosition, stream: StreamName, version: StreamVersion, id: UUID, commandID: CommandID, type: String, schemaVersion: Int,
        occurredAt: Date, recordedAt: Date, metadata: String, payload: String
    ) {
        self.position = position
        self.stream = stream
        self.version = version
        self.id = id
        self.commandID = commandID
        self.type = type
        self.schemaVersion = schemaVersion
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.metadata = metadata
        self.payload = payload
    }
}
