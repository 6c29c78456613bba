/// How far people feel and act as one: the pulse item about it, and recognition across departments.
public enum Cohesion {
    /// The pulse item, 0 … 100: 25·(mean − 1).
    public static func pulse(_ totals: [ItemTotal]) -> Reckoning { SurveyIndex.reckon(.pulse, totals) }

    /// Recognitions given by one department to another's people, per head; not applicable where there is nobody.
    ///
    /// - Parameters:
    ///   - recognitions: it holds of those that crossed departments.
    ///   - headcount: of those whose recognitions they are.
    public static func recognition(_ recognitions: [Finding], headcount: Int) -> Reckoning {
        Reckoning(
            .recognitionPerHead, .perHead, absence: headcount > 0 ? nil : .notApplicable,
            contributions: recognitions.map { $0.contribution(.recognition) },
            formulas: [
                (.count, .total(.positive)), (.headcount, .number(Double(headcount))), (.perHead, .term(.count) / .term(.headcount)),
            ])
    }
}
