/// Grades of 1 … 5 as an index of 0 … 100: 25·(mean − 1).
///
/// It is a perception: give it only totals that ``Suppression`` lets be shown.
enum SurveyIndex {
    /// - Parameter minimumItems: with fewer of them shown, too much is hidden for an index.
    static func reckon(_ indicator: Explanation.Indicator, _ totals: [ItemTotal], minimumItems: Int = 1) -> Reckoning {
        let absence: Absence? = totals.isEmpty ? .noEvidence : totals.count < minimumItems ? .suppressed : nil
        return Reckoning(
            indicator, .index, absence: absence, contributions: absence == nil ? totals.map(\.contribution) : [],
            formulas: [
                (.count, .total(.count)), (.sum, .total(.grade)), (.mean, .term(.sum) / .term(.count)), (.index, 25 * (.term(.mean) - 1)),
            ])
    }
}
