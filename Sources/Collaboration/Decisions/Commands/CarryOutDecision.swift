/// Says that a decision is carried out, and what came of it.
package struct CarryOutDecision: MatterCommand {
    package typealias Kind = Decision
    package static let verb: MatterVerb<Decision> = "carry-out"
    package static let fields: [CommandField] = [.required("outcome", .text, "What came of it, and by what one sees it.")]

    let outcome: String

    package func decide(_ state: DecisionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Decision>] {
        [DecisionCarriedOut(outcome: try TextRules.checked(outcome, "outcome"), course: state.course(until: context.now))]
    }
}
