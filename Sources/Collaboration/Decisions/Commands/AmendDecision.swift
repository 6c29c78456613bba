import FoundationEssentials

/// Words a decision anew; what is not given stays.
package struct AmendDecision: MatterCommand {
    package typealias Kind = Decision
    package static let verb: MatterVerb<Decision> = "amend"
    package static let fields: [CommandField] = [
        .optional("title", .text, "What the decision is called."),
        .optional("content", .text, "What was decided, and why."),
        .optional("departments", .list(.slug), "The departments that are to carry it out."),
        .optional("due", .instant, "By when."),
    ]

    let title: String?
    let content: String?
    let departments: [DepartmentID]?
    let due: Date?

    package func decide(_ state: DecisionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Decision>] {
        let previous = state.terms
        try context.requireAhead(due, "due")
        let terms = try DecisionTerms(
            title: title ?? previous.title, content: content ?? previous.content, departments: departments ?? previous.departments,
            due: due ?? previous.due
        ).checked(context)
        guard terms != previous else { throw Refusal(.unchanged) }
        return [DecisionAmended(terms: terms, previous: previous, lastSign: state.lastSign ?? context.now)]
    }
}
