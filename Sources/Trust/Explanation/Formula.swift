/// How a number comes from the contributions and from numbers found before it.
///
/// As JSON a formula is a number, the code of an earlier term, an aggregate (`{"total": "positive"}`, `{"median": "minutes"}`) or an array of an
/// operator and its operands: `["/", ["+", "positive", 1], 2]`.
public indirect enum Formula: Sendable, Hashable {
    case number(Double)
    /// A number that an earlier step or a premise gave.
    case term(Term)
    /// Σ of weight × column over the contributions.
    case total(Contribution.Column)
    /// The median of the column over the contributions that have it, unweighted.
    case median(Contribution.Column)
    case operation(Operator, [Formula])

    /// The value; not a number where a term is missing.
    func value(of contributions: [Contribution], _ terms: [Term: Double]) -> Double {
        switch self {
        case .number(let number): number
        case .term(let term): terms[term] ?? .nan
        case .total(let column): contributions.total(column)
        case .median(let column): contributions.median(column) ?? .nan
        case .operation(let operation, let operands): operation.value(of: operands.map { $0.value(of: contributions, terms) })
        }
    }

    /// The columns of the contributions that it reads.
    var columns: Set<Contribution.Column> {
        switch self {
        case .number, .term: []
        case .total(let column), .median(let column): [column]
        case .operation(_, let operands): operands.reduce(into: []) { $0.formUnion($1.columns) }
        }
    }
}
