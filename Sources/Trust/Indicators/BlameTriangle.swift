/// How far executives distrust the middle, the middle the staff, and the staff the executives: ∛(d_EM·d_MS·d_SE) with d = 1 − T.
///
/// High only where all three do: the circle in which everybody blames the next.
public enum BlameTriangle {
    public static func reckon(
        executiveTrustsMiddle: Appraisal<BetaScore>, middleTrustsStaff: Appraisal<BetaScore>, staffTrustsExecutive: Appraisal<BetaScore>
    ) -> Reckoning {
        Reckoning(
            .blameTriangle, .blame,
            of: [
                executiveTrustsMiddle.premise(.executiveTrustsMiddle), middleTrustsStaff.premise(.middleTrustsStaff),
                staffTrustsExecutive.premise(.staffTrustsExecutive),
            ],
            formulas: [(.blame, rule(.term(.executiveTrustsMiddle), .term(.middleTrustsStaff), .term(.staffTrustsExecutive)))])
    }

    /// The same of figures alone.
    public static func figure(
        executiveTrustsMiddle: Figure<Double>, middleTrustsStaff: Figure<Double>, staffTrustsExecutive: Figure<Double>
    ) -> Figure<Double> {
        .all([executiveTrustsMiddle, middleTrustsStaff, staffTrustsExecutive]).map { rule($0[0], $0[1], $0[2]) }
    }

    private static func rule<Number: Quantity>(_ first: Number, _ second: Number, _ third: Number) -> Number {
        ((1 - first) * (1 - second) * (1 - third)).cubeRoot()
    }
}
