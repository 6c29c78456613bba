import FoundationEssentials

/// Says that an improvement is done: its owner, or the head of the department that adopted it.
package struct FinishImprovement: MatterCommand {
    package typealias Kind = Evaluation
    package static let verb: MatterVerb<Evaluation> = "finish"
    package static let fields: [CommandField] = [
        .required("improvement", .integer, "Its number."), .required("evidence", .text, "What was done, and where one can see it."),
    ]

    let improvement: Int
    let evidence: String

    package func decide(_ state: EvaluationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Evaluation>] {
        let adopted = try state.improvement(improvement)
        let isHead = context.actor.isHead && context.actor.department == adopted.department
        guard isHead || adopted.owner == nil || context.actor.member == adopted.owner else { throw Refusal(.notOwner) }
        guard adopted.step != .finished, adopted.step != .verified else { throw Refusal(.alreadyDone) }
        guard let owner = adopted.owner, let due = adopted.due, let adoptedAt = adopted.adoptedAt else { throw Refusal(.notAdopted) }
        return [
            ImprovementFinished(
                number: improvement, action: adopted.action, department: adopted.department, owner: owner, due: due, adoptedAt: adoptedAt,
                evidence: try TextRules.checked(evidence, "evidence"), minutesLate: max(0, context.now.timeIntervalSince(due) / 60))
        ]
    }
}
