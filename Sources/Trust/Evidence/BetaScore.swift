/// What evidence says under the prior Beta(1,1): the distribution Beta(r + 1, s + 1) of Jøsang & Ismail's beta reputation system.
public struct BetaScore: Codable, Sendable, Hashable {
    public let evidence: Evidence

    public init(_ evidence: Evidence) { self.evidence = evidence }

    private var rule: BetaRule<Double> { BetaRule(positive: evidence.positive, negative: evidence.negative) }

    /// 0 … 1. Without evidence it is 0.5, which says nothing: look at ``confidence`` before showing it.
    public var mean: Double { rule.mean }

    /// 0 without evidence, towards 1 with much of it.
    public var confidence: Double { rule.confidence }

    public var variance: Double { rule.variance }

    /// The value below which the true share lies with `probability`.
    public func quantile(_ probability: Double) -> Double { rule.quantile(probability) }
}

extension BetaScore: EvidenceValue {
    public var terms: [Term: Double] { Dictionary(uniqueKeysWithValues: rule.terms) }

    public static var formulas: [(Term, Formula)] {
        BetaRule(positive: Formula.term(.positive), negative: .term(.negative)).terms
    }
}
