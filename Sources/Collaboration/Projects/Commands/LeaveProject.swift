/// Takes the department that one heads out of a project, or says that it will not join. With fewer than two owners the project is closed.
package struct LeaveProject: MatterCommand {
    package typealias Kind = Project
    package static let verb: MatterVerb<Project> = "leave"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(_ state: ProjectState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Project>] {
        let department = try context.headed(among: state.owners)
        let reason = try TextRules.checked(reason, "reason")
        let staying = state.owners.filter { $0 != department }
        let left = ProjectLeft(
            department: department, reason: reason, joinedAt: state.joined[department], owners: staying,
            missing: state.missing(among: staying))
        guard staying.count < 2 else { return [left] }
        return [left, state.closed(.abandoned, learned: reason, by: staying, at: context.now)]
    }
}
