extension Explanation {
    /// What is explained; a code to be put into words by whoever shows it.
    public enum Indicator: String, Codable, Sendable, Hashable, CaseIterable {
        case promiseKeeping, onTimeShare
        case opinion, discountedOpinion
        case responsiveness, hitRate, medianAnswer
        case satisfiedShare, averageGrade, groupRating, mutualPraise
        case relationshipIndex
        case directionalTrust, reciprocity, blameTriangle, contestedRate
        case networkRank
        case pulse, recognitionPerHead
        case progressShared, openness
    }
}
