/// One row of an explanation: an event, what it says and how much that weighs.
public struct Contribution: Codable, Sendable, Hashable {
    /// What kind of fact it is; a code to be put into words by whoever shows it.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        case promiseKept, promiseLate, promiseRevoked, promiseOverdue
        case answer, waiting
        case rating
        case frequentCommunication, timelyCommunication, accurateCommunication, problemSolvingCommunication
        case sharedGoals, sharedKnowledge, mutualRespect
        case attribution
        case importedCase
        case pulse, recognition
        case progress, openness
        case localTrust
        /// Of an event that the reader may not know.
        case confidentialItem
    }

    public let origin: Origin
    public let kind: Kind
    /// Calendar days from the event to the moment asked about; `nil` where age plays no part.
    public let age: Double?
    /// What the rules make of its kind or its giver, apart from age: 0.5 for a rating in pooled trust, 0 for one that is left out.
    public let factor: Double
    /// ``factor``, halved with every 90 days of ``age`` if it has one.
    public let weight: Double
    /// r and s, before they are weighted.
    public let evidence: Evidence
    /// What r and s, or the figure, come from.
    public let measures: [Column: Double]

    init(
        _ origin: Origin, _ kind: Kind, age: Double? = nil, factor: Double = 1, evidence: Evidence = .none,
        measures: [Column: Double] = [:]
    ) {
        self.origin = origin
        self.kind = kind
        self.age = age
        self.factor = factor
        weight = factor * (age.map(Decay.weight) ?? 1)
        self.evidence = evidence
        self.measures = measures
    }

    /// The number in a column before it is weighted; `nil` where the row has none.
    public subscript(column: Column) -> Double? {
        switch column {
        case .count: 1
        case .positive: evidence.positive
        case .negative: evidence.negative
        default: measures[column]
        }
    }

    /// The same fact, counted `factor` times as much.
    func weighted(by factor: Double) -> Contribution {
        Contribution(origin, kind, age: age, factor: self.factor * factor, evidence: evidence, measures: measures)
    }

    /// What remains of it for a reader who may not know the event: the numbers that the arithmetic needs, without its kind and age.
    func concealed(keeping columns: Set<Column>) -> Contribution {
        Contribution(
            .confidential, .confidentialItem, factor: weight, evidence: evidence, measures: measures.filter { columns.contains($0.key) })
    }
}

extension [Contribution] {
    /// Σ of weight × column.
    func total(_ column: Contribution.Column) -> Double { reduce(0) { $0 + $1.weight * ($1[column] ?? 0) } }

    /// Of the rows that have the column; `nil` without any.
    func median(_ column: Contribution.Column) -> Double? {
        let values = compactMap { $0[column] }.sorted()
        return values.isEmpty ? nil : (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
    }

    /// All that the rows say together, weighted.
    var evidence: Evidence { Evidence(positive: total(.positive), negative: total(.negative)) }
}
