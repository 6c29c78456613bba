/// The opinion that evidence gives, with the non-informative prior weight W = 2 and the base rate 0.5.
struct OpinionRule<Number: Quantity> {
    let positive: Number
    let negative: Number

    private var whole: Number { positive + negative + 2 }

    var belief: Number { positive / whole }
    var disbelief: Number { negative / whole }
    var uncertainty: Number { 2 / whole }

    static func expectation(belief: Number, uncertainty: Number) -> Number { belief + 0.5 * uncertainty }
}
