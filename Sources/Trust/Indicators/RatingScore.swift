/// What ratings say, without regard to their age.
///
/// They are perceptions: show them only as far as ``Suppression`` lets.
public enum RatingScore {
    /// The share that gave 4 or 5 of 5, with its Wilson interval.
    public static func satisfied(_ ratings: [GivenRating]) -> Appraisal<WilsonScore> {
        Appraisal(
            .satisfiedShare,
            ratings.map { Contribution($0.origin, $0.kind, evidence: Evidence(share: $0.isSatisfied ? 1 : 0), measures: $0.measures) })
    }

    /// The mean grade, drawn towards `prior` as if `priorCount` more had given that: (C·m + Σv)/(C + n).
    ///
    /// - Parameters:
    ///   - prior: m, the mean to assume while little is known.
    ///   - priorCount: C.
    public static func average(_ ratings: [GivenRating], prior: Double = 3.8, priorCount: Double = 5) -> Reckoning {
        Reckoning(
            .averageGrade, .average, absence: ratings.isEmpty ? .noEvidence : nil, contributions: ratings.compactMap { $0.contribution() },
            formulas: [
                (.count, .total(.count)), (.sum, .total(.grade)),
                (.average, bayesianAverage(count: .term(.count), sum: .term(.sum), prior: .number(prior), priorCount: .number(priorCount))),
            ])
    }

    /// The plain mean.
    static func mean(_ ratings: [GivenRating]) -> Reckoning {
        Reckoning(
            .averageGrade, .mean, absence: ratings.isEmpty ? .noEvidence : nil, contributions: ratings.compactMap { $0.contribution() },
            formulas: [(.count, .total(.count)), (.sum, .total(.grade)), (.mean, .term(.sum) / .term(.count))])
    }

    /// ``average(_:prior:priorCount:)`` of a count and a sum of grades; without any it is the prior, which is no figure to show.
    public static func bayesianAverage(count: Int, sum: Double, prior: Double = 3.8, priorCount: Double = 5) -> Double {
        bayesianAverage(count: Double(count), sum: sum, prior: prior, priorCount: priorCount)
    }

    private static func bayesianAverage<Number: Quantity>(count: Number, sum: Number, prior: Number, priorCount: Number) -> Number {
        (priorCount * prior + sum) / (priorCount + count)
    }
}
