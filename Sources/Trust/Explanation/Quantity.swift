import Glibc

/// What a rule reckons with: a `Double`, which gives the figure, or a ``Formula``, which shows how it came about.
///
/// Each rule is written once over this protocol, so that a figure and its explanation cannot differ.
protocol Quantity: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    init(_ value: Double)

    static func + (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func * (left: Self, right: Self) -> Self
    static func / (left: Self, right: Self) -> Self
    static func minimum(_ left: Self, _ right: Self) -> Self
    static func maximum(_ left: Self, _ right: Self) -> Self
    func squareRoot() -> Self
    func cubeRoot() -> Self
    /// The value below which Beta(alpha, beta) lies with `probability`.
    static func betaQuantile(_ probability: Self, alpha: Self, beta: Self) -> Self
}

extension Double: Quantity {
    func cubeRoot() -> Double { cbrt(self) }

    static func betaQuantile(_ probability: Double, alpha: Double, beta: Double) -> Double {
        IncompleteBeta.quantile(probability, alpha, beta)
    }
}
