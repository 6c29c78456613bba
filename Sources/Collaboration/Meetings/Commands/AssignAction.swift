import FoundationEssentials

/// Gives somebody an action item of the sitting under way, or else of the last one.
package struct AssignAction: MatterCommand {
    package typealias Kind = Meeting
    package static let verb: MatterVerb<Meeting> = "assign"
    package static let fields: [CommandField] = [
        .required("what", .text, "What is to be done."),
        .required("assignee", .slug, "Who answers for it: a member of a department that takes part."),
        .required("due", .instant, "By when."),
        .optional("request", .reference, "The request that it is about."),
    ]

    let what: String
    let assignee: MemberID
    let due: Date
    let request: RequestNumber?

    package var mentionedNumbers: [RequestNumber] { [request].compactMap(\.self) }

    package func decide(_ state: MeetingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Meeting>] {
        let sitting = state.sittings.count + (state.called == nil ? 0 : 1)
        guard sitting > 0 else { throw Refusal(.notCalled) }
        try context.require(member: assignee)
        guard context.posts(of: assignee).contains(where: { state.terms.departments.contains($0.department) }) else {
            throw Refusal(.notInvolved, about: assignee.rawValue)
        }
        try context.requireAhead(due, "due")
        return [
            ActionItemAssigned(
                number: state.actions.count + 1, sitting: sitting, what: try TextRules.checked(what, "what"), assignee: assignee, due: due,
                request: request, departments: state.terms.departments)
        ]
    }
}
