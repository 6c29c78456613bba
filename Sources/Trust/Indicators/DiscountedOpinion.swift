/// What to hold of an opinion, given what is held of the one who gives it.
public struct DiscountedOpinion: Explainable {
    public let adviser: Opinion
    public let advised: Opinion

    public init(_ advised: Opinion, from adviser: Opinion) {
        self.adviser = adviser
        self.advised = advised
    }

    public var figure: Figure<Opinion> { .shown(adviser.discounting(advised)) }

    public var explanation: Explanation {
        let rule = DiscountRule<Formula>()
        return Explanation(
            .discountedOpinion,
            formulas: [
                (.adviserBelief, .number(adviser.belief)), (.adviserDisbelief, .number(adviser.disbelief)),
                (.adviserUncertainty, .number(adviser.uncertainty)), (.advisedBelief, .number(advised.belief)),
                (.advisedDisbelief, .number(advised.disbelief)), (.advisedUncertainty, .number(advised.uncertainty)),
                (.belief, rule.belief), (.disbelief, rule.disbelief), (.uncertainty, rule.uncertainty),
                (.expectation, OpinionRule.expectation(belief: .term(.belief), uncertainty: .term(.uncertainty))),
            ])
    }
}
