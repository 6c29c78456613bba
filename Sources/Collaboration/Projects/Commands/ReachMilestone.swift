/// Says that a milestone is reached.
package struct ReachMilestone: MatterCommand {
    package typealias Kind = Project
    package static let verb: MatterVerb<Project> = "reach-milestone"
    package static let fields: [CommandField] = [
        .required("milestone", .slug, "Which milestone."), .optional("evidence", .text, "By what one sees it."),
    ]

    let milestone: MilestoneID
    let evidence: String?

    package func decide(_ state: ProjectState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Project>] {
        try state.requireJoined(context.actor)
        guard state.startedAt != nil else { throw Refusal(.notInForce) }
        guard let set = state.milestones[milestone] else { throw Refusal(.unknownMatter, about: "milestone \(milestone)") }
        guard set.reachedAt == nil else { throw Refusal(.alreadyDone, about: milestone.rawValue) }
        return [
            ProjectMilestoneReached(
                milestone: milestone, title: set.title, due: set.due, setAt: set.setAt,
                evidence: try TextRules.checked(ifGiven: evidence, "evidence"), owners: state.owners)
        ]
    }
}
