/// How alike the trust of two sides in each other is: 1 − |T_ij − T_ji|.
public enum Reciprocity {
    public static func reckon(_ forward: Appraisal<BetaScore>, _ backward: Appraisal<BetaScore>) -> Reckoning {
        Reckoning(
            .reciprocity, .reciprocity, of: [forward.premise(.forwardTrust), backward.premise(.backwardTrust)],
            formulas: [(.reciprocity, rule(.term(.forwardTrust), .term(.backwardTrust)))])
    }

    /// The same of figures alone.
    public static func figure(_ forward: Figure<Double>, _ backward: Figure<Double>) -> Figure<Double> {
        .all([forward, backward]).map { rule($0[0], $0[1]) }
    }

    private static func rule<Number: Quantity>(_ forward: Number, _ backward: Number) -> Number {
        1 - .maximum(forward - backward, backward - forward)
    }
}
