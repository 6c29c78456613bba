public import FoundationEssentials

/// A grade that one person gave another side.
public struct GivenRating: Fact, Hashable {
    public let origin: Origin
    public let occurredAt: Date
    /// Who gave it: any token that tells raters apart.
    public let rater: String
    /// Overall, 1 … 5.
    public let grade: Int

    /// - Precondition: a grade of 1 … 5.
    public init(_ origin: Origin, at occurredAt: Date, rater: String, grade: Int) {
        precondition(1...5 ~= grade, "A grade is 1 … 5")
        self.origin = origin
        self.occurredAt = occurredAt
        self.rater = rater
        self.grade = grade
    }

    public var kind: Contribution.Kind { .rating }

    /// r = (v − 1)/4, s = 1 − r.
    public var evidence: Evidence? { Evidence(share: Double(grade - 1) / 4) }

    public var measures: [Contribution.Column: Double] { [.grade: Double(grade)] }

    /// 4 and 5.
    public var isSatisfied: Bool { grade >= 4 }
}
