/// Counts the grades that those who took part gave on slips without names.
package struct ReviewActivity: MatterCommand {
    package typealias Kind = Activity
    package static let verb: MatterVerb<Activity> = "review"
    package static let fields: [CommandField] = [
        .required(
            "grades", .list(.integer),
            "The grades, each 1 to 5, in any order: \(ActivityFeedback.fewest) at least, and no more than took part.")
    ]

    let grades: [Int]

    package func decide(_ state: ActivityState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Activity>] {
        guard let heldAt = state.heldAt else { throw Refusal(.notDueYet) }
        guard grades.count >= ActivityFeedback.fewest, grades.count <= state.participants.count else {
            throw Refusal(.invalidValue, about: "grades")
        }
        return [
            ActivityReviewed(
                feedback: try ActivityFeedback(counting: grades), participants: state.participants.count,
                departments: state.terms.departments, heldAt: heldAt)
        ]
    }
}
