import FoundationEssentials

/// Words a goal anew; what is not given stays, and every owner has to sign again.
package struct AmendGoal: MatterCommand {
    package typealias Kind = Goal
    package static let verb: MatterVerb<Goal> = "amend"
    package static let fields: [CommandField] = [
        .optional("title", .text, "What is to be reached."),
        .optional("outcome", .text, "By what one will see that it is reached."),
        .optional("owners", .list(.slug), "The departments that own it."),
        .optional("due", .instant, "By when."),
    ]

    let title: String?
    let outcome: String?
    let owners: [DepartmentID]?
    let due: Date?

    package func decide(_ state: GoalState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Goal>] {
        let previous = state.terms
        let terms = try GoalTerms(
            title: title ?? previous.title, outcome: outcome ?? previous.outcome, owners: owners ?? previous.owners,
            due: due ?? previous.due
        ).checked(context)
        guard terms != previous else { throw Refusal(.unchanged) }
        return [GoalAmended(terms: terms, previous: previous, revision: state.revision + 1)]
    }
}
