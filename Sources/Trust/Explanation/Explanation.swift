/// Why a figure is what it is: the rows that contribute and the arithmetic that leads from them to it.
///
/// ``contributions`` and ``steps`` are the rows of two tables; ``recomputed()`` follows the steps with nothing but the listed numbers. It carries
/// codes and no prose.
public struct Explanation: Codable, Sendable, Hashable {
    /// A number of the arithmetic, by its term.
    public struct Step: Codable, Sendable, Hashable {
        public let term: Term
        public let formula: Formula
        public let value: Double
    }

    /// A figure that this one rests on, under the term by which the steps know it.
    public struct Premise: Codable, Sendable, Hashable {
        public let term: Term
        /// Which number of its explanation is meant.
        public let source: Term
        public let explanation: Explanation
    }

    public let indicator: Indicator
    /// Why there is no figure; the steps are then empty.
    public let absence: Absence?
    public let premises: [Premise]
    public let contributions: [Contribution]
    public let steps: [Step]

    /// Follows the formulas; none of them where the figure is absent.
    init(
        _ indicator: Indicator, absence: Absence? = nil, premises: [Premise] = [], contributions: [Contribution] = [],
        formulas: [(Term, Formula)]
    ) {
        self.indicator = indicator
        self.absence = absence
        self.premises = premises
        self.contributions = contributions
        var known = premises.reduce(into: [:]) { $0[$1.term] = $1.explanation.value(of: $1.source) }
        steps = (absence == nil ? formulas : []).map { term, formula in
            let value = formula.value(of: contributions, known)
            known[term] = value
            return Step(term: term, formula: formula, value: value)
        }
    }

    /// The number stated for a term; `nil` where there is none.
    public func value(of term: Term) -> Double? { steps.last { $0.term == term }?.value }

    /// The numbers as they follow from the rows, the premises and the formulas, whatever values are stated.
    public func recomputed() -> Figure<[Term: Double]> {
        if let absence { return .absent(absence) }
        let known = premises.reduce(into: [Term: Double]()) { $0[$1.term] = $1.explanation.recomputed().value?[$1.source] }
        return .shown(steps.reduce(into: known) { $0[$1.term] = $1.formula.value(of: contributions, $0) })
    }

    /// The columns that some row fills, in their order: the heads of the table of contributions.
    public var columns: [Contribution.Column] {
        Contribution.Column.allCases.filter { column in contributions.contains { $0[column] != nil } }
    }
}

extension Explanation {
    /// The same for a reader who may not know some of the events: they count, but nothing is said of them that the arithmetic does not need.
    public func concealing(_ isConcealed: (Origin) -> Bool) -> Explanation {
        let columns = steps.reduce(into: Set<Contribution.Column>()) { $0.formUnion($1.formula.columns) }
        return Explanation(
            indicator, absence: absence,
            premises: premises.map { Premise(term: $0.term, source: $0.source, explanation: $0.explanation.concealing(isConcealed)) },
            contributions: contributions.map { isConcealed($0.origin) ? $0.concealed(keeping: columns) : $0 },
            formulas: steps.map { ($0.term, $0.formula) })
    }

    /// What remains of it when the figure is suppressed: nothing but that.
    public var suppressed: Explanation { Explanation(indicator, absence: .suppressed, formulas: []) }
}
