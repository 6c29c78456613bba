import Glibc

/// The regularised incomplete beta function, the cumulative distribution of Beta(a, b).
enum IncompleteBeta {
    static func regularized(_ x: Double, _ a: Double, _ b: Double) -> Double {
        if x <= 0 { return 0 }
        if x >= 1 { return 1 }
        let scale = lgamma(a + b) - lgamma(a) - lgamma(b)
        let front = exp(scale + a * log(x) + b * log(1 - x))
        // The fraction converges fast below the mean; above it the symmetry I_x(a, b) = 1 − I_(1−x)(b, a) leads back there.
        if x < (a + 1) / (a + b + 2) { return front * fraction(x, a, b) / a }
        return 1 - front * fraction(1 - x, b, a) / b
    }

    /// The x below which Beta(a, b) lies with `probability`.
    static func quantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
        var low = 0.0
        var high = 1.0
        // Each step halves the interval; 60 go below the resolution of a Double near 1.
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if regularized(middle, a, b) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The continued fraction of DLMF 8.17.22, evaluated from the front (modified Lentz).
    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func nonzero(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / nonzero(1 - (a + b) * x / (a + 1))
        var result = d
        for step in 1...500 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            for coefficient in [even, odd] {
                d = 1 / nonzero(1 + coefficient * d)
                c = nonzero(1 + coefficient / c)
                result *= c * d
            }
            if abs(c * d - 1) < 1e-15 { break }
        }
        return result
    }
}
