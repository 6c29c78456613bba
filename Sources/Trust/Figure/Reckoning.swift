/// A figure that is one number, found by the formulas of its explanation.
public struct Reckoning: Explainable {
    public let explanation: Explanation
    private let result: Term

    /// - Parameter result: the term whose value is the figure.
    init(
        _ indicator: Explanation.Indicator, _ result: Term, absence: Absence? = nil, premises: [Explanation.Premise] = [],
        contributions: [Contribution] = [], formulas: [(Term, Formula)]
    ) {
        explanation = Explanation(
            indicator, absence: absence, premises: premises, contributions: contributions, formulas: formulas)
        self.result = result
    }

    /// A figure that rests on others, and is absent where one of them is.
    init(
        _ indicator: Explanation.Indicator, _ result: Term, of premises: [Explanation.Premise], formulas: [(Term, Formula)]
    ) {
        self.init(
            indicator, result, absence: Absence.decisive(premises.map(\.explanation.absence)), premises: premises, formulas: formulas)
    }

    public var figure: Figure<Double> {
        explanation.absence.map(Figure.absent) ?? explanation.value(of: result).map(Figure.shown) ?? .absent(.noEvidence)
    }
}
