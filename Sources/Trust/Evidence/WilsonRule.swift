/// Wilson's score interval of a share p of n cases: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
struct WilsonRule<Number: Quantity> {
    let positive: Number
    let negative: Number

    /// The 97.5 % quantile of the normal distribution: 95 % between its two sides.
    private var z: Number { 1.959_963_984_540_054 }
    private var count: Number { positive + negative }

    var share: Number { positive / count }

    private var centre: Number { share + z * z / (2 * count) }
    private var reach: Number { z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot() }
    private var scale: Number { 1 + z * z / count }

    // In exact arithmetic the bounds never leave 0 … 1 nor cross the share; rounding may.
    var lowerBound: Number { .maximum(0, .minimum(share, (centre - reach) / scale)) }
    var upperBound: Number { .minimum(1, .maximum(share, (centre + reach) / scale)) }

    var terms: [(Term, Number)] { [(.share, share), (.lowerBound, lowerBound), (.upperBound, upperBound)] }
}
