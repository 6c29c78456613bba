public import Collaboration
import EventLog
public import Projections

/// One row a matter, whatever its kind.
public struct MattersModel: ReadModel {
    public init() {}

    public var name: String { "matters" }
    public var version: Int { 1 }

    public var columns: [String] {
        [
            "kind text GENERATED ALWAYS AS (row->>'kind') STORED",
            "status text GENERATED ALWAYS AS (row->>'status') STORED",
            "position bigint GENERATED ALWAYS AS ((row->>'position')::bigint) STORED",
        ]
    }

    public var indexes: [String] {
        [
            "(log_id, kind, position DESC)"
        ]
    }

    public func keys(of record: CollaborationRecord) -> [String] {
        if case .matter = record.event { [record.stream.rawValue] } else { [] }
    }

    public func apply(_ record: CollaborationRecord, to row: inout MatterRow?, key: String) throws {
        guard case .matter(let occurrence) = record.event else { return }
        guard let id = occurrence.id(in: record.stream) else {
            throw ReadModelError(.notFound, "\(record.stream.rawValue) is not the stream of a \(occurrence.kind)")
        }
        let summary = try occurrence.fold(into: row?.state, at: record.occurredAt)
        row = MatterRow(
            kind: occurrence.kind, id: id, title: summary.title, status: summary.status,
            parties: summary.parties, opener: summary.opener, openedAt: row?.openedAt ?? record.occurredAt, changedAt: record.occurredAt,
            version: record.version, position: row?.position ?? record.position, state: summary.state)
    }
}
