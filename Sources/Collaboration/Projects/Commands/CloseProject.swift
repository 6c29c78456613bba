/// Says how a project ended. What never got under way can only be abandoned.
package struct CloseProject: MatterCommand {
    package typealias Kind = Project
    package static let verb: MatterVerb<Project> = "close"
    package static let fields: [CommandField] = [
        .required("result", .choice(ProjectResult.self), "How it ended."), .required("learned", .text, "What was learned."),
    ]

    let result: ProjectResult
    let learned: String

    package func decide(_ state: ProjectState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Project>] {
        try state.requireJoined(context.actor)
        guard state.startedAt != nil || result == .abandoned else { throw Refusal(.notInForce) }
        return [state.closed(result, learned: try TextRules.checked(learned, "learned"), by: state.owners, at: context.now)]
    }
}
