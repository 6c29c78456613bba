public import FoundationEssentials

/// How far one side has reason to trust another: all evidence of what the one had from the other, pooled.
///
/// Between departments, between posts, or from one level to another. Of departments the facts are those of all their posts together.
public enum DirectionalTrust {
    /// How much a class of evidence counts in the pool.
    public static let ratingFactor = 0.5
    public static let answerFactor = 0.25

    /// - Parameter raterFactors: what ratings of a rater count, 1 where it is not said: see ``UnfairRatingFilter`` and ``MutualPraise``.
    public static func appraise(
        promises: [ClosedPromise], ratings: [GivenRating], answers: [FirstAnswer], raterFactors: [String: Double] = [:], asOf now: Date
    ) -> Appraisal<BetaScore> {
        let promised = promises.compactMap { $0.contribution(asOf: now) }
        let rated = ratings.compactMap { rating in
            rating.contribution(asOf: now)?.weighted(by: ratingFactor * (raterFactors[rating.rater] ?? 1))
        }
        let answered = answers.compactMap { $0.contribution(asOf: now)?.weighted(by: answerFactor) }
        return Appraisal(.directionalTrust, promised + rated + answered)
    }

    /// The pool of evidence that is summed and decayed already.
    public static func pooled(promises: Evidence, ratings: Evidence, answers: Evidence) -> Evidence {
        promises + ratings * ratingFactor + answers * answerFactor
    }
}
