/// How one department finds working with another, 0 … 100.
public enum RelationshipIndex {
    /// With fewer items answered than that, an answer does not count.
    public static let minimumItems = 5

    /// 25·(mean − 1) of everybody's mean over the items answered.
    public static func reckon(_ answers: [RelationshipAnswer]) -> Reckoning {
        SurveyIndex.reckon(.relationshipIndex, answers.filter { $0.grades.count >= minimumItems }.flatMap(\.contributions))
    }
}
