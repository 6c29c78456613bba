import FoundationEssentials
import Trust

/// A figure of trust that can be opened down to the events it comes from.
public enum ExplainedFigure: String, Codable, Sendable, Hashable, CaseIterable {
    case promiseKeeping = "promise-keeping"
    case responsiveness
    case hitRate = "hit-rate"
    case medianAnswer = "median-answer"
    case satisfiedShare = "satisfied-share"
    case averageGrade = "average-grade"
    case groupRating = "group-rating"
    case directionalTrust = "directional-trust"
    case reciprocity
    case contestedRate = "contested-rate"
    case blameTriangle = "blame-triangle"

    /// Of facts about one subject; nil for the figures that rest on several.
    func explanation(of facts: TrustFacts, asOf now: Date) -> Explanation? {
        switch self {
        case .promiseKeeping: PromiseKeeping.appraise(facts.promises, asOf: now).explanation
        case .responsiveness: Responsiveness.appraise(facts.answers).explanation
        case .hitRate: Responsiveness.hits(facts.answers).explanation
        case .medianAnswer: Responsiveness.median(facts.answers).explanation
        case .satisfiedShare: RatingScore.satisfied(facts.ratings).explanation
        case .averageGrade: RatingScore.average(facts.ratings).explanation
        case .groupRating: UnfairRatingFilter(facts.ratings, asOf: now).explanation
        case .directionalTrust: facts.trust(asOf: now).explanation
        case .contestedRate: ContestedRate.appraise(facts.attributions).explanation
        case .reciprocity, .blameTriangle: nil
        }
    }
}
