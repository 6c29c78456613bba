/// A figure that can be opened down to the events it comes from.
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
    case mutualPraise = "mutual-praise"
    case contestedRate = "contested-rate"
    case blameTriangle = "blame-triangle"
    case networkRank = "network-rank"
    case progressShared = "progress-shared"
    case openness
    case onTimeShare = "on-time-share"
    case recognitionPerHead = "recognition-per-head"
    case pulse
    case relationshipIndex = "relationship-index"
}
