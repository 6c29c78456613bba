/// Closes the training. Who has not completed it by now does not.
package struct CloseTraining: MatterCommand {
    package typealias Kind = Training
    package static let verb: MatterVerb<Training> = "close"
    package static let fields: [CommandField] = [.required("summary", .text, "What it brought, and what to do differently.")]

    let summary: String

    package func decide(_ state: TrainingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Training>] {
        [
            TrainingClosed(
                summary: try TextRules.checked(summary, "summary"), form: state.terms.form, departments: state.terms.departments,
                levels: state.terms.levels, enrolled: state.members.count,
                completed: state.members.values.filter { $0.completedAt != nil }.count)
        ]
    }
}
