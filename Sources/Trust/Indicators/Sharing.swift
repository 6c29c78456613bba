/// How far people let others see their work. Where nothing is open, neither share applies.
public enum Sharing {
    /// - Parameter requests: open ones; it holds of those with a progress note in the last five working days.
    public static func progress(_ requests: [Finding]) -> Appraisal<WilsonScore> {
        Appraisal(.progressShared, requests.map { $0.contribution(.progress) }, otherwise: .notApplicable)
    }

    /// - Parameter requests: open ones; it holds of those that are not confidential.
    public static func openness(_ requests: [Finding]) -> Appraisal<WilsonScore> {
        Appraisal(.openness, requests.map { $0.contribution(.openness) }, otherwise: .notApplicable)
    }
}
