package import EventLog
import FoundationEssentials

/// Declares a decision and names the departments that are to carry it out.
package struct DeclareDecision: MatterCommand {
    package typealias Kind = Decision
    package static let verb: MatterVerb<Decision> = "declare"
    package static let opens = true
    package static let fields: [CommandField] =
        [
            .required("title", .text, "What the decision is called."),
            .required("content", .text, "What was decided, and why."),
            .required("departments", .list(.slug), "The departments that are to carry it out."),
            .optional("due", .instant, "By when."),
        ] + DecisionLinks.fields

    let title: String
    let content: String
    let departments: [DepartmentID]
    let due: Date?
    let goals: [MatterID]?
    let requests: [RequestNumber]?

    package var mentioned: [StreamName] { links.streams }
    package var mentionedNumbers: [RequestNumber] { links.requests }

    private var links: DecisionLinks { DecisionLinks(goals: goals, requests: requests) }

    package func decide(_ state: DecisionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Decision>] {
        try context.requireAhead(due, "due")
        let terms = try DecisionTerms(title: title, content: content, departments: departments, due: due).checked(context)
        return [DecisionDeclared(terms: terms, links: try links.checked(context), declarer: context.actor.member)]
    }
}
