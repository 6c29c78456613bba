/// A subjective opinion (Jøsang): belief, disbelief and uncertainty, which make 1 together. Base rate 0.5, non-informative prior weight W = 2.
public struct Opinion: Codable, Sendable, Hashable {
    public let belief: Double
    public let disbelief: Double
    public let uncertainty: Double

    /// - Precondition: each is 0 … 1, and together they are 1 but for rounding.
    public init(belief: Double, disbelief: Double, uncertainty: Double) {
        precondition(min(belief, disbelief, uncertainty) >= 0, "No part of an opinion is negative")
        precondition(abs(belief + disbelief + uncertainty - 1) < 1e-9, "The parts of an opinion make 1")
        self.belief = belief
        self.disbelief = disbelief
        self.uncertainty = uncertainty
    }

    public init(_ evidence: Evidence) {
        let rule = OpinionRule(positive: evidence.positive, negative: evidence.negative)
        self.init(belief: rule.belief, disbelief: rule.disbelief, uncertainty: rule.uncertainty)
    }

    /// The probability to expect: b + a·u with the base rate a.
    public var expectation: Double { OpinionRule.expectation(belief: belief, uncertainty: uncertainty) }

    /// What two sources with evidence of their own hold together (cumulative fusion); of evidence it is the sum.
    ///
    /// Two opinions without any uncertainty, which no finite evidence gives, are averaged.
    public func fused(with other: Opinion) -> Opinion {
        let whole = uncertainty + other.uncertainty - uncertainty * other.uncertainty
        guard whole > 0 else {
            return Opinion(belief: (belief + other.belief) / 2, disbelief: (disbelief + other.disbelief) / 2, uncertainty: 0)
        }
        return Opinion(
            belief: (belief * other.uncertainty + other.belief * uncertainty) / whole,
            disbelief: (disbelief * other.uncertainty + other.disbelief * uncertainty) / whole,
            uncertainty: uncertainty * other.uncertainty / whole)
    }

    /// What to hold of an opinion that another gives, of whom one holds this one (trust discounting).
    public func discounting(_ advice: Opinion) -> Opinion {
        let rule = DiscountRule(adviser: self, advised: advice)
        return Opinion(belief: rule.belief, disbelief: rule.disbelief, uncertainty: rule.uncertainty)
    }
}

extension Opinion: EvidenceValue {
    public var terms: [Term: Double] {
        [.belief: belief, .disbelief: disbelief, .uncertainty: uncertainty, .expectation: expectation]
    }

    public static var formulas: [(Term, Formula)] {
        let rule = OpinionRule(positive: Formula.term(.positive), negative: .term(.negative))
        return [
            (.belief, rule.belief), (.disbelief, rule.disbelief), (.uncertainty, rule.uncertainty),
            (.expectation, OpinionRule.expectation(belief: .term(.belief), uncertainty: .term(.uncertainty))),
        ]
    }
}
