import FoundationEssentials

/// Says how far a decision is.
package struct NoteDecisionProgress: MatterCommand {
    package typealias Kind = Decision
    package static let verb: MatterVerb<Decision> = "note-progress"
    package static let fields: [CommandField] = [.required("note", .text, "What has been done, and what is in the way.")]

    let note: String

    package func decide(_ state: DecisionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Decision>] {
        [
            DecisionProgressNoted(
                note: try TextRules.checked(note, "note"), department: context.actor.department, departments: state.terms.departments,
                lastSign: state.lastSign ?? context.now)
        ]
    }
}
