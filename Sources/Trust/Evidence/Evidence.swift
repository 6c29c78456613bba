/// What speaks for and against keeping one's word, in observations that may be fractions.
public struct Evidence: Codable, Sendable, Hashable {
    public var positive: Double
    public var negative: Double

    public static let none = Evidence(positive: 0, negative: 0)

    public init(positive: Double, negative: Double) {
        self.positive = positive
        self.negative = negative
    }

    /// One observation, of which `share` speaks for and the rest against.
    init(share: Double) { self.init(positive: share, negative: 1 - share) }

    /// How much has been observed.
    public var total: Double { positive + negative }

    public static func + (left: Self, right: Self) -> Self {
        Evidence(positive: left.positive + right.positive, negative: left.negative + right.negative)
    }

    public static func * (evidence: Self, weight: Double) -> Self {
        Evidence(positive: evidence.positive * weight, negative: evidence.negative * weight)
    }
}
