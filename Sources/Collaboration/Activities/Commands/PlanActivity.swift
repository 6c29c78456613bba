import FoundationEssentials

/// Plans an activity.
package struct PlanActivity: MatterCommand {
    package typealias Kind = Activity
    package static let verb: MatterVerb<Activity> = "plan"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What will be done."),
        .required("purpose", .text, "What it is meant to bring about."),
        .required("departments", .list(.slug), "The departments that take part."),
        .required("at", .instant, "When."),
    ]

    let title: String
    let purpose: String
    let departments: [DepartmentID]
    let at: Date

    package func decide(_ state: ActivityState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Activity>] {
        let terms = try ActivityTerms(title: title, purpose: purpose, departments: departments, at: at).checked(context)
        return [ActivityPlanned(terms: terms, planner: context.actor.member)]
    }
}
