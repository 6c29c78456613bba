/// Says that an activity will not take place.
package struct CancelActivity: MatterCommand {
    package typealias Kind = Activity
    package static let verb: MatterVerb<Activity> = "cancel"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(_ state: ActivityState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Activity>] {
        try state.requirePlanned()
        return [
            ActivityCancelled(
                reason: try TextRules.checked(reason, "reason"), departments: state.terms.departments, plannedAt: state.terms.at)
        ]
    }
}
