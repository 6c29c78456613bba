import FoundationEssentials

/// Says what is to be reached on the way and by when; said again, it changes that.
package struct SetMilestone: MatterCommand {
    package typealias Kind = Project
    package static let verb: MatterVerb<Project> = "set-milestone"
    package static let fields: [CommandField] = [
        .required("milestone", .slug, "The name of the milestone within the project, chosen by who sets it."),
        .required("title", .text, "What is to be reached."), .required("due", .instant, "By when."),
    ]

    let milestone: MilestoneID
    let title: String
    let due: Date

    package func decide(_ state: ProjectState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Project>] {
        try state.requireJoined(context.actor)
        let previous = state.milestones[milestone]
        guard previous?.reachedAt == nil else { throw Refusal(.alreadyDone, about: milestone.rawValue) }
        let title = try TextRules.title(title)
        guard previous?.title != title || previous?.due != due else { throw Refusal(.unchanged) }
        try context.requireAhead(due, "due")
        return [ProjectMilestoneSet(milestone: milestone, title: title, due: due, previousDue: previous?.due, owners: state.owners)]
    }
}
