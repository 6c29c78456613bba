/// Signs a goal as it reads now, for the department that one heads.
package struct SignGoal: MatterCommand {
    package typealias Kind = Goal
    package static let verb: MatterVerb<Goal> = "sign"
    package static let fields: [CommandField] = []

    package func decide(_ state: GoalState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Goal>] {
        let department = try context.headed(among: state.terms.owners)
        guard state.signatures[department] == nil else { throw Refusal(.alreadySigned) }
        let missing = state.terms.owners.filter { $0 != department && state.signatures[$0] == nil }
        return [GoalSigned(department: department, revision: state.revision, missing: missing)]
    }
}
