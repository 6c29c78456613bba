package import EventLog
import FoundationEssentials

/// Sets a goal for its owners to sign.
package struct ProposeGoal: MatterCommand {
    package typealias Kind = Goal
    package static let verb: MatterVerb<Goal> = "propose"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What is to be reached."),
        .required("outcome", .text, "By what one will see that it is reached."),
        .required("owners", .list(.slug), "The departments that own it; the head of each has to sign."),
        .optional("due", .instant, "By when."),
        .optional("parent", .slug, "The goal that this one serves."),
    ]

    let title: String
    let outcome: String
    let owners: [DepartmentID]
    let due: Date?
    let parent: MatterID?

    package var mentioned: [StreamName] { parent.map { [Goal.stream(of: $0)] } ?? [] }

    package func decide(_ state: GoalState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Goal>] {
        try context.require(parent, Goal.self)
        let terms = try GoalTerms(title: title, outcome: outcome, owners: owners, due: due).checked(context)
        return [GoalProposed(terms: terms, parent: parent, proposer: context.actor.member)]
    }
}

extension GoalTerms {
    /// The terms as they may stand.
    func checked(_ context: MatterContext) throws(Refusal) -> GoalTerms {
        guard !owners.isEmpty else { throw Refusal(.invalidValue, about: "owners") }
        try context.require(owners)
        try context.requireAhead(due, "due")
        return GoalTerms(
            title: try TextRules.title(title), outcome: try TextRules.checked(outcome, "outcome"),
            owners: owners, due: due)
    }
}
