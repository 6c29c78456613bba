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

    init(_ record: CollaborationRecord, _ requestEvent: RequestEvent) throws {
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

extension JSONValue {
    /// The fields without what the entry says already, and sealed values by what they hold, or `null` where that was erased.
    fileprivate var toldToPeople: JSONValue {
        switch self {
        case .object(let members):
            if let seal = members["$seal"], members.count == 1 { return seal["value"]?.toldToPeople ?? .null }
            return .object(members.filter { $0.key != "facts" }.mapValues(\.toldToPeople))
        case .array(let elements): return .array(elements.map(\.toldToPeople))
        default: return self
        }
    }
}
