public import FoundationEssentials

/// An event on its way into the log.
public struct NewEvent: Sendable {
    public var id: UUID
    public var type: String
    public var schemaVersion: Int
    /// Business time.
    public var occurredAt: Date
    public var metadata: JSONValue
    public var payload: JSONValue
    /// What a later condition may ask for: short texts such as `member:lin-yue`.
    public var tags: [String]

    public init(
        id: UUID, type: String, schemaVersion: Int = 1, occurredAt: Date, metadata: JSONValue = .object([:]), payload: JSONValue,
        tags: [String] = []
    ) {
        self.id = id
        self.type = type
        self.schemaVersion = schemaVersion
        self.occurredAt = Timestamp.rounded(occurredAt)
        self.metadata = metadata
        self.payload = payload
        self.tags = tags
    }
}
