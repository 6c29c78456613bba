/// A share of independent cases with the interval that its true value lies in with 95 % (Wilson 1927).
public struct WilsonScore: Codable, Sendable, Hashable {
    public let evidence: Evidence

    public init(_ evidence: Evidence) { self.evidence = evidence }

    private var rule: WilsonRule<Double> { WilsonRule(positive: evidence.positive, negative: evidence.negative) }

    /// 0 … 1; not a number without evidence.
    public var share: Double { rule.share }
    /// The interval's ends, 0 … 1.
    public var lowerBound: Double { rule.lowerBound }
    public var upperBound: Double { rule.upperBound }
}

extension WilsonScore: EvidenceValue {
    public var terms: [Term: Double] { Dictionary(uniqueKeysWithValues: rule.terms) }

    public static var formulas: [(Term, Formula)] {
        WilsonRule(positive: Formula.term(.positive), negative: .term(.negative)).terms
    }
}
