/// Contributions read as one figure: the shape of every indicator that rests on evidence for and against.
public struct Appraisal<Value: EvidenceValue>: Explainable {
    public let indicator: Explanation.Indicator
    public let contributions: [Contribution]
    private let emptiness: Absence

    /// - Parameter emptiness: what it means that nothing contributes.
    init(_ indicator: Explanation.Indicator, _ contributions: [Contribution], otherwise emptiness: Absence = .noEvidence) {
        self.indicator = indicator
        self.contributions = contributions
        self.emptiness = emptiness
    }

    public var figure: Figure<Value> { Value.figure(contributions.evidence, otherwise: emptiness) }

    public var explanation: Explanation {
        Explanation(
            indicator, absence: figure.absence, contributions: contributions,
            formulas: [(.positive, .total(.positive)), (.negative, .total(.negative))] + Value.formulas)
    }
}

extension Appraisal<BetaScore> {
    /// Its mean as what another figure rests on.
    func premise(_ term: Term) -> Explanation.Premise { Explanation.Premise(term: term, source: .score, explanation: explanation) }
}
