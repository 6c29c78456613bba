/// Says how a goal ended.
package struct CloseGoal: MatterCommand {
    package typealias Kind = Goal
    package static let verb: MatterVerb<Goal> = "close"
    package static let fields: [CommandField] = [
        .required("result", .choice(GoalResult.self), "How it ended."),
        .required("learned", .text, "What was learned."),
    ]

    let result: GoalResult
    let learned: String

    package func decide(_ state: GoalState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Goal>] {
        guard state.isInForce || result == .abandoned else { throw Refusal(.notInForce) }
        return [GoalClosed(result: result, learned: try TextRules.checked(learned, "learned"), owners: state.terms.owners)]
    }
}
