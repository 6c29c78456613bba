/// The moments and quantiles of Beta(r + 1, s + 1).
struct BetaRule<Number: Quantity> {
    let positive: Number
    let negative: Number

    /// (r + 1) / (r + s + 2).
    var mean: Number { (positive + 1) / (positive + negative + 2) }

    /// (r + s) / (r + s + 2).
    var confidence: Number { (positive + negative) / (positive + negative + 2) }

    /// αβ / (n²(n + 1)) with α = r + 1, β = s + 1, n = α + β.
    var variance: Number {
        let total = positive + negative + 2
        return (positive + 1) * (negative + 1) / (total * total * (total + 1))
    }

    func quantile(_ probability: Number) -> Number { .betaQuantile(probability, alpha: positive + 1, beta: negative + 1) }

    var terms: [(Term, Number)] {
        [
            (.score, mean), (.confidence, confidence), (.variance, variance), (.lowerQuantile, quantile(0.05)),
            (.upperQuantile, quantile(0.95)),
        ]
    }
}
