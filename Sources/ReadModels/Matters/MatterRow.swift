public import Collaboration
public import EventLog
public import FoundationEssentials

/// A matter of any kind, where it stands.
public struct MatterRow: Codable, Sendable, Equatable {
    /// The kind's name: `goal`.
    public let kind: String
    public let id: MatterID
    public internal(set) var title: String
    public internal(set) var status: String
    /// Whom it concerns.
    public internal(set) var parties: [Party]
    public internal(set) var opener: MemberID?
    public let openedAt: Date
    public internal(set) var changedAt: Date
    /// Of its stream.
    public internal(set) var version: StreamVersion
    /// The position of its first event.
    public let position: LogPosition
    /// The kind's own fields.
    public internal(set) var state: JSONValue
}
