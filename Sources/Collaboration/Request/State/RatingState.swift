import FoundationEssentials

/// What became of the rating one side gave.
struct RatingState: Sendable, Hashable {
    let grades: Sealable<Grades>
    let rater: MemberID?
    var revealedAt: Date?
    /// The open grades, once revealed.
    var revealed: Grades?
    var isDisputed = false
    var isAdjudicated = false
}
