/// Asks a further department to own a project too; its head has to join. What is under way goes on meanwhile.
package struct InviteToProject: MatterCommand {
    package typealias Kind = Project
    package static let verb: MatterVerb<Project> = "invite"
    package static let fields: [CommandField] = [
        .required("department", .slug, "The department that is to own it too."), .required("reason", .text, "What it is needed for."),
    ]

    let department: DepartmentID
    let reason: String

    package func decide(_ state: ProjectState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Project>] {
        try state.requireJoined(context.actor)
        try context.require([department])
        guard !state.owners.contains(department) else { throw Refusal(.alreadyTakingPart, about: department.rawValue) }
        return [
            ProjectInvited(department: department, owners: state.owners + [department], reason: try TextRules.checked(reason, "reason"))
        ]
    }
}
