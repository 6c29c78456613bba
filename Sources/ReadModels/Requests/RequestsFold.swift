public import Collaboration
public import Projections

/// One row a request: where it stands.
public struct RequestsModel: ReadModel {
    public init() {}

    public var name: String { "requests" }
    public var version: Int { 5 }

    public var columns: [String] {
        [
            "number bigint GENERATED ALWAYS AS (substr(row->>'number', 3)::bigint) STORED",
            "status text GENERATED ALWAYS AS (row->>'status') STORED",
            "customer text GENERATED ALWAYS AS (row->'customer'->>'department') STORED",
            "performer text GENERATED ALWAYS AS (row->'performer'->>'department') STORED",
            "goal text GENERATED ALWAYS AS (row->>'goal') STORED",
            "closed_at text GENERATED ALWAYS AS (row->>'closedAt') STORED",
            "service text GENERATED ALWAYS AS (row->'service'->>'service') STORED",
            "title text GENERATED ALWAYS AS (row->>'title') STORED",
        ]
    }

    public var indexes: [String] {
        [
            "USING gin (title public.gin_trgm_ops)",
            "(log_id, number DESC)",
            "(log_id, customer, status, number DESC)",
            "(log_id, performer, status, number DESC)",
        ]
    }

    public func keys(of record: CollaborationRecord) -> [String] {
        if case .request(let id, _) = record.event { [id.description] } else { [] }
    }

    public func apply(_ record: CollaborationRecord, to row: inout RequestRow?, key: String) {
        guard case .request(_, let event) = record.event else { return }
        if case .requestSubmitted(let submitted) = event { row = RequestRow(submitted, record) }
        row?.apply(event, record)
    }
}

extension RequestRow {
    fileprivate init(_ event: RequestSubmitted, _ record: CollaborationRecord) {
        request = event.facts.request
        number = RequestNumber(position: record.position)
        version = record.version
        status = event.facts.to
        customer = event.facts.customer
        performer = event.facts.performer
        service = event.facts.service
        confidential = event.facts.confidential
        title = event.facts.confidential ? nil : event.title.value
        submittedAt = record.occurredAt
        neededBy = event.neededBy
        contact = event.contact
        askedAt = record.occurredAt
        targetMinutes = event.targetMinutes
        calendar = event.facts.calendar
        updatedAt = record.occurredAt
        submitter = event.submitter
        goal = event.goal
    }

    fileprivate mutating func apply(_ event: RequestEvent, _ record: CollaborationRecord) {
        version = record.version
        updatedAt = record.occurredAt
        status = event.facts.to
        performer = event.facts.performer
        calendar = event.facts.calendar
        clock = event.facts.clock
        if event.firstResponse != nil {
            answered = true
            answeredAt = record.occurredAt
        }
        if status.isLive { endedAt = nil } else if endedAt == nil { endedAt = record.occurredAt }
        note(event, record)
        if !status.isOpen { clearFlags() }
    }

    private mutating func note(_ event: RequestEvent, _ record: CollaborationRecord) {
        switch event {
        case .requestAcknowledged: isConfirmed = false
        case .understandingConfirmed: isConfirmed = true
        case .understandingCorrected: corrections += 1
        case .progressPosted: progressAt = record.occurredAt
        case .blockerRaised(let event): blockers.append(event.blocker)
        case .blockerResolved(let event): blockers.removeAll { $0 == event.blocker }
        case .requestEscalated(let event): escalated = event.rung
        case .handOverOffered(let event): handOverTo = event.to
        case .handOverRefused: handOverTo = nil
        case .handedOver(let event): restart(event, at: record)
        case .renegotiationProposed: isRenegotiating = true
        case .promiseRenegotiated, .renegotiationRejected: isRenegotiating = false
        case .requestFulfilled: fulfilledAt = record.occurredAt
        case .fulfilmentAccepted, .promiseRevoked: closedAt = record.occurredAt
        case .counterpartRated(let event): ratedBy.append(event.by)
        case .requestWatched(let event): watchers.append(event.watcher)
        case .fulfilmentRejected, .requestReopened:
            fulfilledAt = nil
            closedAt = nil
            rejections += 1
        default: break
        }
    }

    /// A new performer has a fresh clock.
    private mutating func restart(_ event: HandedOver, at record: CollaborationRecord) {
        handOverTo = nil
        isRenegotiating = false
        contact = event.contact
        askedAt = record.occurredAt
        targetMinutes = event.targetMinutes
        answered = false
        answeredAt = nil
        isConfirmed = false
    }

    private mutating func clearFlags() {
        blockers = []
        handOverTo = nil
        isRenegotiating = false
    }
}
