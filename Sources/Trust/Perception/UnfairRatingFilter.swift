public import FoundationEssentials

/// Leaves out raters with whom the group does not agree (the filter of Whitby, Jøsang & Indulska).
///
/// In the group's score each rater counts at most 1, so that nobody carries it by rating often. A rater is left out when that score lies outside the
/// 1 % and 99 % quantiles of what the rater alone says, for which all the ratings count. That is repeated with those who remain, until all do. Where
/// it would leave out everybody, it stops: a group that disagrees altogether has no majority to be unfair to.
public struct UnfairRatingFilter: Explainable {
    /// A rater that was left out, and why.
    public struct Exclusion: Codable, Sendable, Hashable {
        public let rater: String
        /// The quantiles of the rater's own evidence.
        public let lowerQuantile: Double
        public let upperQuantile: Double
        /// The group's score that lies outside.
        public let groupScore: Double
    }

    /// By round and rater.
    public let exclusions: [Exclusion]
    private let rows: [(rater: String, contribution: Contribution)]
    private let evidence: [String: Evidence]

    public init(_ ratings: [GivenRating], asOf now: Date) {
        rows = ratings.compactMap { rating in rating.contribution(asOf: now).map { (rating.rater, $0) } }
        let evidence = rows.reduce(into: [String: Evidence]()) { sums, row in
            sums[row.rater, default: .none] = sums[row.rater, default: .none] + row.contribution.evidence * row.contribution.weight
        }
        self.evidence = evidence
        exclusions = Self.exclusions(evidence)
    }

    public var figure: Figure<BetaScore> { groupRating.figure }

    /// With every rating, those of raters left out at weight 0.
    public var explanation: Explanation { groupRating.explanation }

    /// What ratings of a rater count where each counts in full: 0 for those left out.
    public var raterFactors: [String: Double] { exclusions.reduce(into: [:]) { $0[$1.rater] = 0 } }

    private var groupRating: Appraisal<BetaScore> {
        let left = raterFactors
        return Appraisal(
            .groupRating,
            rows.map { row in
                row.contribution.weighted(by: left[row.rater] ?? Self.cap(evidence[row.rater] ?? .none))
            })
    }

    /// What brings a rater's evidence down to 1, if it is more.
    private static func cap(_ evidence: Evidence) -> Double { evidence.total > 1 ? 1 / evidence.total : 1 }

    private static func exclusions(_ evidence: [String: Evidence]) -> [Exclusion] {
        var remaining = evidence
        var exclusions: [Exclusion] = []
        while true {
            let score = groupScore(remaining)
            let round = remaining.compactMap { exclusion(of: $0, $1, score) }
            if round.isEmpty || round.count == remaining.count { return exclusions }
            for exclusion in round { remaining[exclusion.rater] = nil }
            exclusions += round.sorted { $0.rater < $1.rater }
        }
    }

    private static func groupScore(_ evidence: [String: Evidence]) -> Double {
        // Summed in a fixed order, because sums of fractions depend on it.
        BetaScore(evidence.sorted { $0.key < $1.key }.reduce(.none) { $0 + $1.value * cap($1.value) }).mean
    }

    private static func exclusion(of rater: String, _ evidence: Evidence, _ score: Double) -> Exclusion? {
        let own = BetaScore(evidence)
        let (low, high) = (own.quantile(0.01), own.quantile(0.99))
        return low...high ~= score ? nil : Exclusion(rater: rater, lowerQuantile: low, upperQuantile: high, groupScore: score)
    }
}
