/// Takes a suggestion back that was not adopted yet.
package struct WithdrawSuggestion: MatterCommand {
    package typealias Kind = Suggestion
    package static let verb: MatterVerb<Suggestion> = "withdraw"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(_ state: SuggestionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Suggestion>] {
        try state.requireUnanswered()
        return [SuggestionWithdrawn(reason: try TextRules.checked(reason, "reason"), parties: state.parties)]
    }
}
