public import Collaboration
public import Projections
public import Trust

/// Who serves whom: from the customer to the performer. Departments with departments and, where posts are named, parties with parties.
public struct PairKey: Hashable, Sendable {
    public let customer: Party
    public let performer: Party

    public init(customer: Party, performer: Party) {
        self.customer = customer
        self.performer = performer
    }

    /// `customer>performer`, each a department or `department/post`.
    public var text: String { "\(customer)>\(performer)" }
}

/// What a pair's past adds up to.
public struct PairRow: Codable, Sendable, Equatable {
    public let customer: Party
    public let performer: Party
    public internal(set) var supplier = SupplierRecord()
    public internal(set) var onTime = OnTimeShare()
}

/// One row a pair.
public struct PairIndicatorsModel: ReadModel {
    public init() {}

    public var name: String { "pair_indicators" }
    public var version: Int { 1 }

    public var columns: [String] {
        [
            "customer text GENERATED ALWAYS AS (row->'customer'->>'department') STORED",
            "performer text GENERATED ALWAYS AS (row->'performer'->>'department') STORED",
        ]
    }

    public var indexes: [String] {
        [
            "(log_id, performer, customer)"
        ]
    }

    public func keys(of record: CollaborationRecord) -> [String] { pairs(of: record.event).map(\.text).sorted() }

    public func apply(_ record: CollaborationRecord, to row: inout PairRow?, key: String) {
        guard let pair = pairs(of: record.event).first(where: { $0.text == key }) else { return }
        var folded = row ?? PairRow(customer: pair.customer, performer: pair.performer)
        switch record.event {
        case .request(_, let event): folded.supplier.apply(event) { PairKey.matches($0, pair.performer) }
        case .importedCase(let event):
            for judgement in event.judgements where judgement.pair == pair { folded.onTime.apply(judgement) }
        default: break
        }
        row = folded
    }

    private func pairs(of event: CollaborationEvent) -> Set<PairKey> {
        switch event {
        case .request(_, let event):
            event.performers.reduce(into: []) { $0.formUnion(PairKey.pairs(event.facts.customer, $1)) }
        case .importedCase(let event): Set(event.judgements.compactMap(\.pair))
        default: []
        }
    }
}

extension PairKey {
    /// The departments, and the parties as named where that says more.
    static func pairs(_ customer: Party, _ performer: Party) -> [PairKey] {
        let departments = PairKey(customer: Party(department: customer.department), performer: Party(department: performer.department))
        return customer.post == nil && performer.post == nil
            ? [departments] : [departments, PairKey(customer: customer, performer: performer)]
    }

    /// A department's evidence is the sum of its posts'.
    static func matches(_ performer: Party, _ wanted: Party) -> Bool {
        wanted.post == nil ? performer.department == wanted.department : performer == wanted
    }
}

extension CaseJudgement {
    var pair: PairKey? { customer.map { PairKey(customer: Party(department: $0), performer: Party(department: department)) } }
}
