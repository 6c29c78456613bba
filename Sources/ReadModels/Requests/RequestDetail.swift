public import Collaboration
public import EventLog
public import FoundationEssentials

/// One request with everything that happened to it.
public struct RequestDetail: Codable, Sendable, Equatable {
    public let summary: RequestSummary
    public let version: StreamVersion
    public let contact: NamedContact
    public let timeline: [TimelineEntry]
    /// The moment the state is reckoned for.
    public let now: Date
}

/// One event of a request, as it is told.
public struct TimelineEntry: Codable, Sendable, Equatable {
    public let position: LogPosition
    public let version: StreamVersion
    public let occurredAt: Date
    public let recordedAt: Date
    /// With post, department and level as they were then.
    public let actor: Actor
    public let type: String
    public let status: RequestStatus
    /// The event's own fields.
    public let event: JSONValue
    /// What it changed in where the request stands.
    public let changes: [FieldChange]

    init(_ record: CollaborationRecord, _ requestEvent: RequestEvent, from before: RequestRow?, to after: RequestRow?) throws {
        changes = try RequestRow.changes(from: before, to: after)
        position = record.position
        version = record.version
        occurredAt = record.occurredAt
        recordedAt = record.recordedAt
        actor = record.metadata.actor
        type = requestEvent.type
        status = requestEvent.facts.to
        event = try requestEvent.encodePayload().toldToPeople
    }
}
