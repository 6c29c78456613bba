/// Gives a decision up.
package struct DropDecision: MatterCommand {
    package typealias Kind = Decision
    package static let verb: MatterVerb<Decision> = "drop"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(_ state: DecisionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Decision>] {
        [DecisionDropped(reason: try TextRules.checked(reason, "reason"), course: state.course(until: context.now))]
    }
}
