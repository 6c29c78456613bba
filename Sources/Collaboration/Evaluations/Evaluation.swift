/// A round of evaluation and adjustment: what was found in a period, and what is done about it (定期评估, 及时调整和优化).
///
/// While it is open, findings are noted: answers to the four questions of an after-action review. Out of them come improvements. Each is
/// proposed to a department, adopted by its head with an owner and a date, done, and verified in a later round by somebody who looks. Closing
/// ends the noting; the improvements go on.
package enum Evaluation: MatterKind {
    package typealias State = EvaluationState

    package static let name = "evaluation"
    package static let plural = "evaluations"
    package static let meaning = BilingualText(
        zh: "定期评估：复盘一个时期的合作，并落实改进措施。",
        en: "A regular evaluation: looks back on a period, and sees improvements through.")

    package static let commands: [KnownMatterCommand<Evaluation>] = [
        .command(OpenEvaluation.self), .command(NoteFinding.self), .command(ProposeImprovement.self), .command(AdoptImprovement.self),
        .command(FinishImprovement.self), .command(VerifyImprovement.self), .command(CloseEvaluation.self),
    ]
    package static let events: [KnownMatterEvent<Evaluation>] = [
        .event(EvaluationOpened.self), .event(FindingNoted.self), .event(ImprovementProposed.self), .event(ImprovementAdopted.self),
        .event(ImprovementFinished.self), .event(ImprovementVerified.self), .event(EvaluationClosed.self),
    ]
}
