public import Collaboration
import CommandHandling
public import EventLog
public import FoundationEssentials

/// One event as somebody may be told of it: what happened to what, and nothing that was written in it. Who wants to know more looks it up with
/// rights of their own.
public struct Notice: Sendable, Equatable {
    /// What it happened to.
    public enum Subject: Sendable, Equatable {
        /// Without a title when it is confidential.
        case request(RequestNumber, title: String?, status: RequestStatus, customer: Party, performer: Party, due: Date?)
        /// Of a kind, in the plural as in URLs: `goals`.
        case matter(kind: String, MatterID, title: String, status: String)
    }

    /// How near an event is to somebody, the nearest first.
    public enum Nearness: String, Codable, Sendable, CaseIterable, Comparable {
        /// They asked, are named as contact, watch it, are mentioned, or opened it.
        case mine
        /// It concerns a party that they act for.
        case departments
        /// They may see it.
        case everything

        public static func < (lhs: Self, rhs: Self) -> Bool { rank(lhs) < rank(rhs) }

        private static func rank(_ nearness: Self) -> Int { allCases.firstIndex(of: nearness) ?? allCases.endIndex }
    }

    public let position: LogPosition
    public let id: UUID
    public let stream: StreamName
    public let version: StreamVersion
    /// The stored name of the event.
    public let type: String
    public let schemaVersion: Int
    public let occurredAt: Date
    public let recordedAt: Date
    /// Whose doing it was; nobody for what is said anonymously.
    public let actor: Actor
    public let subject: Subject
    public let nearness: Nearness

    init(_ recorded: RecordedEvent, _ record: CollaborationRecord, _ subject: Subject, _ nearness: Nearness) {
        position = record.position
        id = record.id
        stream = record.stream
        version = record.version
        type = recorded.type
        schemaVersion = recorded.schemaVersion
        occurredAt = record.occurredAt
        recordedAt = record.recordedAt
        actor = record.metadata.actor
        self.subject = subject
        self.nearness = nearness
    }
}
