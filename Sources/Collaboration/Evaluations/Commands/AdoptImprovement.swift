import FoundationEssentials

/// Takes an improvement on for the department that one heads; once more with another owner or date while it is not done.
package struct AdoptImprovement: MatterCommand {
    package typealias Kind = Evaluation
    package static let verb: MatterVerb<Evaluation> = "adopt"
    package static let fields: [CommandField] = [
        .required("improvement", .integer, "Its number."), .required("owner", .slug, "The member who sees to it."),
        .required("due", .instant, "By when."),
    ]

    let improvement: Int
    let owner: MemberID
    let due: Date

    package func decide(_ state: EvaluationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Evaluation>] {
        let proposed = try state.improvement(improvement)
        guard context.actor.department == proposed.department else { throw Refusal(.notHead) }
        guard proposed.step == .proposed || proposed.step == .adopted else { throw Refusal(.alreadyDone) }
        try context.require(member: owner)
        try context.requireAhead(due, "due")
        guard proposed.owner != owner || proposed.due != due else { throw Refusal(.unchanged) }
        return [
            ImprovementAdopted(
                number: improvement, action: proposed.action, department: proposed.department, owner: owner, due: due,
                previousOwner: proposed.owner, previousDue: proposed.due, proposedAt: proposed.proposedAt)
        ]
    }
}
