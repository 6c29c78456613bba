public import Collaboration
import EventLog
import FoundationEssentials
public import Projections

/// One row a finding: an imported case that is judged, thanks that were given. What is taken back is gone.
public struct FindingsModel: ReadModel {
    public init() {}

    public var name: String { "findings" }
    public var version: Int { 1 }

    public var columns: [String] {
        [
            "kind text GENERATED ALWAYS AS (row->>'kind') STORED",
            "position bigint GENERATED ALWAYS AS ((row->>'position')::bigint) STORED",
        ]
    }

    public var indexes: [String] { ["(log_id, kind, position)"] }

    /// What gives thanks, and what takes them back.
    private static let recognitions = [RecognitionGiven.type, RecognitionRevoked.type]

    public func keys(of record: CollaborationRecord) -> [String] {
        switch record.event {
        case .importedCase(.caseImported), .importedCase(.caseFactsCorrected): [record.stream.rawValue]
        case .matter(let occurrence) where Self.recognitions.contains(occurrence.stored.type):
            [record.stream.rawValue]
        default: []
        }
    }

    public func apply(_ record: CollaborationRecord, to row: inout FindingRow?, key: String) {
        switch record.event {
        case .importedCase(let event): row = FindingRow(event.facts, record)
        case .matter(let occurrence): row = occurrence.payload(RecognitionGiven.self).flatMap { FindingRow($0, record) }
        default: break
        }
    }
}

extension FindingRow {
    /// Nil for a case that counts nowhere.
    fileprivate init?(_ facts: CaseFacts, _ record: CollaborationRecord) {
        guard let judgement = CaseJudgement(facts, isTakenBack: false), let endedAt = facts.endedAt else { return nil }
        self.init(
            kind: .importedCase, from: judgement.customer.map { Party(department: $0) }, to: Party(department: judgement.department),
            holds: judgement.onTime, at: endedAt, position: record.position, event: record.id)
    }

    fileprivate init?(_ thanks: RecognitionGiven, _ record: CollaborationRecord) {
        guard let thanked = thanks.parties.first else { return nil }
        let giver = record.metadata.actor
        let own = giver.department.map { Party(department: $0, post: giver.post) }
        self.init(
            kind: .recognition, from: own, to: thanked, holds: !thanks.parties.contains { $0.department == giver.department },
            at: record.occurredAt, position: record.position, event: record.id)
    }
}
