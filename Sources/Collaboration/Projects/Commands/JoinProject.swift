/// Joins a project for the department that one heads.
package struct JoinProject: MatterCommand {
    package typealias Kind = Project
    package static let verb: MatterVerb<Project> = "join"
    package static let fields: [CommandField] = []

    package func decide(_ state: ProjectState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Project>] {
        let department = try context.headed(among: state.owners)
        guard state.joined[department] == nil else { throw Refusal(.alreadyTakingPart) }
        return [
            ProjectJoined(
                department: department, owners: state.owners, missing: state.missing(among: state.owners, joining: department))
        ]
    }
}
