/// Jøsang's trust discounting: as much of the advice as the adviser is believed; the rest is uncertain.
struct DiscountRule<Number: Quantity> {
    let adviserBelief: Number
    let adviserDisbelief: Number
    let adviserUncertainty: Number
    let advisedBelief: Number
    let advisedDisbelief: Number
    let advisedUncertainty: Number

    var belief: Number { adviserBelief * advisedBelief }
    var disbelief: Number { adviserBelief * advisedDisbelief }
    var uncertainty: Number { adviserDisbelief + adviserUncertainty + adviserBelief * advisedUncertainty }
}

extension DiscountRule<Double> {
    init(adviser: Opinion, advised: Opinion) {
        self.init(
            adviserBelief: adviser.belief, adviserDisbelief: adviser.disbelief, adviserUncertainty: adviser.uncertainty,
            advisedBelief: advised.belief, advisedDisbelief: advised.disbelief, advisedUncertainty: advised.uncertainty)
    }
}

extension DiscountRule<Formula> {
    /// Over the terms of the adviser and of the advice.
    init() {
        self.init(
            adviserBelief: .term(.adviserBelief), adviserDisbelief: .term(.adviserDisbelief),
            adviserUncertainty: .term(.adviserUncertainty), advisedBelief: .term(.advisedBelief),
            advisedDisbelief: .term(.advisedDisbelief), advisedUncertainty: .term(.advisedUncertainty))
    }
}
