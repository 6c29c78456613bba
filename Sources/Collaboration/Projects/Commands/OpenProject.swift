package import EventLog

/// Asks departments to do something together. A head who opens it for their own department has joined thereby.
package struct OpenProject: MatterCommand {
    package typealias Kind = Project
    package static let verb: MatterVerb<Project> = "open"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What the project is called."),
        .required("purpose", .text, "What it is for."),
        .required("owners", .list(.slug), "The departments that are to own it, two at least; the head of each has to join."),
        .optional("lead", .slug, "The member who leads it."),
        .optional("goal", .slug, "The goal that it serves."),
    ]

    let title: String
    let purpose: String
    let owners: [DepartmentID]
    let lead: MemberID?
    let goal: MatterID?

    package var mentioned: [StreamName] { goal.map { [Goal.stream(of: $0)] } ?? [] }

    package func decide(_ state: ProjectState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Project>] {
        guard owners.count >= 2 else { throw Refusal(.invalidValue, about: "owners") }
        try context.require(owners)
        if let lead { try context.require(member: lead) }
        try context.require(goal, Goal.self)
        return [
            ProjectOpened(
                title: try TextRules.title(title),
                purpose: try TextRules.checked(purpose, "purpose"), owners: owners, joined: try? context.headed(among: owners), lead: lead,
                goal: goal, opener: context.actor.member)
        ]
    }
}
