/// How one department finds working with another, 0 … 100.
public enum RelationshipIndex {
    /// An answer has at least so many items, and so has what is shown of all answers.
    public static let minimumItems = 5

    /// 25·(mean − 1) of all grades given to the items.
    public static func reckon(_ totals: [ItemTotal]) -> Reckoning {
        SurveyIndex.reckon(.relationshipIndex, totals, minimumItems: minimumItems)
    }
}
