public import Collaboration
import FoundationEssentials
public import Projections

/// One row an obstacle.
public struct BlockersModel: ReadModel {
    public init() {}

    public var name: String { "blockers" }
    public var version: Int { 1 }

    public var columns: [String] {
        [
            "code text GENERATED ALWAYS AS (row->>'code') STORED"
        ]
    }

    public var indexes: [String] {
        [
            "(log_id, code)"
        ]
    }

    public func keys(of record: CollaborationRecord) -> [String] {
        guard case .request(let id, let event) = record.event else { return [] }
        return event.blocker.map { ["\(id) \($0)"] } ?? []
    }

    public func apply(_ record: CollaborationRecord, to row: inout BlockerRow?, key: String) {
        guard case .request(let id, let event) = record.event else { return }
        switch event {
        case .blockerRaised(let raised):
            row = BlockerRow(
                request: id, blocker: raised.blocker, code: raised.code, by: raised.by, customer: raised.facts.customer,
                performer: raised.facts.performer, confidential: raised.facts.confidential, calendar: raised.facts.calendar,
                attribution: raised.attribution, raisedAt: record.occurredAt)
        case .attributionContested: row?.contested = true
        case .blockerResolved(let resolved):
            row?.resolvedAt = record.occurredAt
            row?.blockedMinutes = resolved.blockedMinutes
        default: break
        }
    }
}

extension RequestEvent {
    /// The obstacle that the event is about.
    fileprivate var blocker: Int? {
        switch self {
        case .blockerRaised(let event): event.blocker
        case .attributionContested(let event): event.blocker
        case .blockerResolved(let event): event.blocker
        default: nil
        }
    }
}
