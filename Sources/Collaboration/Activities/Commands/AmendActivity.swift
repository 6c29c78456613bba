import FoundationEssentials

/// Changes the plan of an activity; what is not given stays.
package struct AmendActivity: MatterCommand {
    package typealias Kind = Activity
    package static let verb: MatterVerb<Activity> = "amend"
    package static let fields: [CommandField] = [
        .optional("title", .text, "What will be done."),
        .optional("purpose", .text, "What it is meant to bring about."),
        .optional("departments", .list(.slug), "The departments that take part."),
        .optional("at", .instant, "When; it has to be given when the time planned has passed."),
    ]

    let title: String?
    let purpose: String?
    let departments: [DepartmentID]?
    let at: Date?

    package func decide(_ state: ActivityState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Activity>] {
        try state.requirePlanned()
        let previous = state.terms
        let terms = try ActivityTerms(
            title: title ?? previous.title, purpose: purpose ?? previous.purpose, departments: departments ?? previous.departments,
            at: at ?? previous.at
        ).checked(context)
        guard terms != previous else { throw Refusal(.unchanged) }
        return [ActivityAmended(terms: terms, previous: previous)]
    }
}
