extension Responsiveness {
    /// The mean, as ``score(with:)`` has it, from the facts.
    public static func appraise(_ answers: [FirstAnswer]) -> Appraisal<Proportion> {
        Appraisal(.responsiveness, answers.compactMap { $0.contribution() })
    }

    /// The share answered within the target, as ``hitRate(with:)`` has it, from the facts.
    public static func hits(_ answers: [FirstAnswer]) -> Appraisal<WilsonScore> {
        Appraisal(
            .hitRate,
            answers.compactMap { answer in
                answer.hit.map { Contribution(answer.origin, answer.kind, evidence: $0, measures: answer.measures) }
            })
    }

    /// Working minutes to the answer in the median, as ``medianMinutes`` has it, from the facts.
    public static func median(_ answers: [FirstAnswer]) -> Reckoning {
        let answered = answers.filter { !$0.isWaiting }
        return Reckoning(
            .medianAnswer, .median, absence: answered.isEmpty ? .noEvidence : nil,
            contributions: answered.compactMap { $0.contribution() }, formulas: [(.median, .median(.minutes))])
    }
}
