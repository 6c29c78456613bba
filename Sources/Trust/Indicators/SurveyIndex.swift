/// Grades of 1 … 5 as an index of 0 … 100: 25·(mean − 1).
///
/// It is a perception: show it only as far as ``Suppression`` lets.
enum SurveyIndex {
    static func reckon(_ indicator: Explanation.Indicator, _ contributions: [Contribution]) -> Reckoning {
        Reckoning(
            indicator, .index, absence: contributions.isEmpty ? .noEvidence : nil, contributions: contributions,
            formulas: [
                (.count, .total(.count)), (.sum, .total(.grade)), (.mean, .term(.sum) / .term(.count)), (.index, 25 * (.term(.mean) - 1)),
            ])
    }
}
