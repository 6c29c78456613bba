public import Collaboration
public import EventLog
public import FoundationEssentials

/// One event of a matter, as it is told.
public struct MatterEntry: Codable, Sendable, Equatable {
    public let position: LogPosition
    public let version: StreamVersion
    public let occurredAt: Date
    public let recordedAt: Date
    /// With post, department and level as they were then; of what was said anonymously not even these.
    public let actor: Actor
    public let type: String
    /// What it led to.
    public let status: String
    /// The event's own fields.
    public let event: JSONValue

    init(_ record: CollaborationRecord, _ occurrence: MatterOccurrence, status: String) throws {
        position = record.position
        version = record.version
        occurredAt = record.occurredAt
        recordedAt = record.recordedAt
        let sender = record.metadata.actor
        // Where few share a department and level, these would name them.
        actor = sender.kind == .member && sender.member == nil ? Actor(kind: .member) : sender
        type = record.event.type
        self.status = status
        event = try occurrence.stored.encodePayload().toldToPeople
    }
}
