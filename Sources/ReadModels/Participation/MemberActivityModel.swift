public import Collaboration
import EventLog
public import Projections

/// What a member did in a month.
public struct MemberActivityRow: Codable, Sendable, Equatable {
    public let member: MemberID
    /// `2025-03`, by Greenwich.
    public let month: String
    /// How often each command was given; its name has what it was about before it: `request/promise`, `recognition/give`.
    public internal(set) var commands: [String: Int] = [:]
    /// The last one, so that a command with several events counts once.
    var last: String?
}

/// One row a member and month. What only its author may read is not counted, nor is what was said without a name.
public struct MemberActivityModel: ReadModel {
    /// Kinds of matters that every member may read.
    private static let open = Set(MatterKinds.all.filter { $0.audience == .members }.map { $0.name })

    public init() {}

    public var name: String { "member_activity" }
    public var version: Int { 1 }

    public var columns: [String] {
        [
            "member text GENERATED ALWAYS AS (row->>'member') STORED",
            "month text GENERATED ALWAYS AS (row->>'month') STORED",
        ]
    }

    public var indexes: [String] { ["(log_id, month)", "(log_id, member, month)"] }

    public func keys(of record: CollaborationRecord) -> [String] {
        guard let member = record.metadata.actor.member, subject(of: record.event) != nil else {
            return []
        }
        return ["\(member)/\(month(of: record))"]
    }

    public func apply(_ record: CollaborationRecord, to row: inout MemberActivityRow?, key: String) {
        guard let member = record.metadata.actor.member, let subject = subject(of: record.event) else { return }
        var folded = row ?? MemberActivityRow(member: member, month: month(of: record))
        if folded.last != record.metadata.correlation { folded.commands["\(subject)/\(record.metadata.command)", default: 0] += 1 }
        folded.last = record.metadata.correlation
        row = folded
    }

    private func month(of record: CollaborationRecord) -> String { String(Timestamp.text(of: record.occurredAt).prefix(7)) }

    private func subject(of event: CollaborationEvent) -> String? {
        switch event {
        case .request: "request"
        case .matter(let occurrence): Self.open.contains(occurrence.kind) ? occurrence.kind : nil
        case .organisation, .catalogue, .calendar: "administration"
        case .importedCase: nil
        }
    }
}
