/// Says what was done about a suggestion that was adopted.
package struct FinishSuggestion: MatterCommand {
    package typealias Kind = Suggestion
    package static let verb: MatterVerb<Suggestion> = "finish"
    package static let fields: [CommandField] = [.required("action", .text, "What was done.")]

    let action: String

    package func decide(_ state: SuggestionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Suggestion>] {
        guard let adoption = state.adoption else { throw Refusal(.notInForce) }
        return [
            SuggestionDone(
                action: try TextRules.checked(action, "action"), proposal: state.proposal, parties: state.parties, suggester: state.opener,
                madeAt: state.madeAt, adoptedAt: adoption.at, due: adoption.due, inTime: context.isInTime(adoption.due))
        ]
    }
}
