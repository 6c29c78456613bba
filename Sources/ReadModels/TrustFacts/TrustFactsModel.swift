public import Collaboration
import EventLog
import FoundationEssentials
public import Projections

/// One row a fact: a closed promise, a first answer, a revealed grade, an attributed obstacle. What is taken back is gone.
public struct TrustFactsModel: ReadModel {
    public init() {}

    public var name: String { "trust_facts" }
    public var version: Int { 1 }

    public var columns: [String] {
        [
            "kind text GENERATED ALWAYS AS (row->>'kind') STORED",
            "truster text GENERATED ALWAYS AS (row->'from'->>'department') STORED",
            "trusted text GENERATED ALWAYS AS (row->'to'->>'department') STORED",
        ]
    }

    public var indexes: [String] {
        [
            "(log_id, trusted, truster, kind)",
            "(log_id, truster)",
        ]
    }

    public func keys(of record: CollaborationRecord) -> [String] { Self.changes(by: record).map(\.key) }

    public func apply(_ record: CollaborationRecord, to row: inout TrustFactRow?, key: String) {
        for change in Self.changes(by: record) where change.key == key { change.make(&row) }
    }

    private struct Change {
        let key: String
        let make: (inout TrustFactRow?) -> Void
    }

    private static func changes(by record: CollaborationRecord) -> [Change] {
        guard case .request(_, let event) = record.event else { return [] }
        return promises(event, record) + answers(event, record) + ratings(event, record) + attributions(event, record)
    }

    /// A promise's end is told apart from another of the same request by its time, which a reopening repeats.
    private static func promises(_ event: RequestEvent, _ record: CollaborationRecord) -> [Change] {
        func key(_ closure: PromiseClosure) -> String { "\(event.facts.request) promise \(Timestamp.text(of: closure.closedAt))" }
        if case .requestReopened(let event) = event { return [Change(key: key(event.takenBack)) { $0 = nil }] }
        guard let (closure, performer) = event.closedPromise, closure.evidence != nil else { return [] }
        var row = TrustFactRow(.promise, event.facts, from: .customer, at: closure.closedAt, record)
        if performer != event.facts.performer { row = row.about(performer) }
        row.closure = closure
        let fact = row
        return [Change(key: key(closure)) { $0 = fact }]
    }

    private static func answers(_ event: RequestEvent, _ record: CollaborationRecord) -> [Change] {
        guard let response = event.firstResponse else { return [] }
        var row = TrustFactRow(.answer, event.facts, from: .customer, at: record.occurredAt, record)
        row.response = response
        let fact = row
        return [Change(key: "\(event.facts.request) answer \(record.position.rawValue)") { $0 = fact }]
    }

    private static func ratings(_ event: RequestEvent, _ record: CollaborationRecord) -> [Change] {
        func key(by side: Side) -> String { "\(event.facts.request) rating \(side.rawValue)" }
        switch event {
        case .ratingsRevealed(let revealed):
            return revealed.ratings.map { rating in
                var row = TrustFactRow(.rating, event.facts, from: rating.by, at: record.occurredAt, record)
                row.grade = rating.grades.overall
                row.rater = rating.rater
                let fact = row
                return Change(key: key(by: rating.by)) { $0 = fact }
            }
        case .ratingAdjudicated(let decided) where decided.upheld: return [Change(key: key(by: decided.rated.other)) { $0 = nil }]
        default: return []
        }
    }

    private static func attributions(_ event: RequestEvent, _ record: CollaborationRecord) -> [Change] {
        func key(_ blocker: Int) -> String { "\(event.facts.request) attribution \(blocker)" }
        switch event {
        case .blockerRaised(let raised):
            guard let attribution = raised.attribution else { return [] }
            var row = TrustFactRow(.attribution, event.facts, from: raised.by, at: record.occurredAt, record).about(
                attribution.party, level: attribution.level)
            row.contested = false
            let fact = row
            return [Change(key: key(raised.blocker)) { $0 = fact }]
        case .attributionContested(let contested): return [Change(key: key(contested.blocker)) { $0?.contested = true }]
        default: return []
        }
    }
}

extension TrustFactRow {
    fileprivate init(_ kind: Kind, _ facts: RequestFacts, from side: Side, at time: Date, _ record: CollaborationRecord) {
        self.init(
            kind: kind, request: facts.request, confidential: facts.confidential, from: facts.party(side), to: facts.party(side.other),
            fromLevel: facts.level(side), toLevel: facts.level(side.other), at: time, position: record.position, event: record.id)
    }

    /// The same of another party, at a level that the request's present facts do not know.
    fileprivate func about(_ party: Party, level: Level? = nil) -> TrustFactRow {
        TrustFactRow(
            kind: kind, request: request, confidential: confidential, from: from, to: party, fromLevel: fromLevel, toLevel: level, at: at,
            position: position, event: event)
    }
}
