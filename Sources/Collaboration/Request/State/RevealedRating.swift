/// A rating whose grades are open.
public struct RevealedRating: Codable, Sendable, Hashable {
    /// The side that graded; the other one is graded.
    public let by: Side
    /// The person who graded.
    public let rater: MemberID?
    public let grades: Grades

    /// Opens a rating.
    public init(by side: Side, rater: MemberID?, grades: Grades) {
        self.by = side
        self.rater = rater
        self.grades = grades
    }
}
