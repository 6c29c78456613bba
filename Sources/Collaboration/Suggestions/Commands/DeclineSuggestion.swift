/// Does not take a suggestion up.
package struct DeclineSuggestion: MatterCommand {
    package typealias Kind = Suggestion
    package static let verb: MatterVerb<Suggestion> = "decline"
    package static let fields: [CommandField] = [.required("reason", .text, "Why not.")]

    let reason: String

    package func decide(_ state: SuggestionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Suggestion>] {
        try state.requireUnanswered()
        return [
            SuggestionDeclined(
                reason: try TextRules.checked(reason, "reason"), parties: state.parties, proposal: state.proposal, suggester: state.opener,
                supporters: state.supporters.count, madeAt: state.madeAt)
        ]
    }
}
