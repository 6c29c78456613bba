package import EventLog
import FoundationEssentials

/// Says, in a later evaluation, whether an improvement has worked. One that has not is to be done again.
package struct VerifyImprovement: MatterCommand {
    package typealias Kind = Evaluation
    package static let verb: MatterVerb<Evaluation> = "verify"
    package static let fields: [CommandField] = [
        .required("improvement", .integer, "Its number."),
        .required("outcome", .choice(VerificationOutcome.self), "Whether it has worked."),
        .required("seen", .text, "What was seen."), .required("cycle", .slug, "The later evaluation in which it was looked at."),
    ]

    let improvement: Int
    let outcome: VerificationOutcome
    let seen: String
    let cycle: MatterID

    package var mentioned: [StreamName] { [Evaluation.stream(of: cycle)] }

    package func decide(_ state: EvaluationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Evaluation>] {
        let finished = try state.improvement(improvement)
        guard finished.step != .verified else { throw Refusal(.alreadyVerified) }
        guard finished.step == .finished, let owner = finished.owner, let due = finished.due, let adoptedAt = finished.adoptedAt,
            let finishedAt = finished.finishedAt
        else { throw Refusal(.notDone) }
        guard context.actor.member != owner else { throw Refusal(.ownWork) }
        guard cycle != context.id else { throw Refusal(.invalidValue, about: "cycle") }
        try context.require(cycle, Evaluation.self)
        return [
            ImprovementVerified(
                number: improvement, action: finished.action, department: finished.department, owner: owner, due: due,
                adoptedAt: adoptedAt, finishedAt: finishedAt, outcome: outcome, seen: try TextRules.checked(seen, "seen"), cycle: cycle,
                verifier: context.actor.member)
        ]
    }
}
