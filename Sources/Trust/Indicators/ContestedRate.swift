/// The share of blockers whose attribution was contested by those it blames.
public enum ContestedRate {
    /// - Parameter attributions: blockers that were attributed to somebody; it holds of those that were contested.
    public static func appraise(_ attributions: [Finding]) -> Appraisal<WilsonScore> {
        Appraisal(.contestedRate, attributions.map { $0.contribution(.attribution) })
    }
}
