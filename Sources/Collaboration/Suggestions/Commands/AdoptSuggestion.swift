import FoundationEssentials

/// Takes a suggestion up.
package struct AdoptSuggestion: MatterCommand {
    package typealias Kind = Suggestion
    package static let verb: MatterVerb<Suggestion> = "adopt"
    package static let fields: [CommandField] = [
        .required("plan", .text, "What will be done about it."), .optional("due", .instant, "By when."),
    ]

    let plan: String
    let due: Date?

    package func decide(_ state: SuggestionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Suggestion>] {
        try state.requireUnanswered()
        try context.requireAhead(due, "due")
        return [
            SuggestionAdopted(
                plan: try TextRules.checked(plan, "plan"), due: due, parties: state.parties, proposal: state.proposal,
                suggester: state.opener, supporters: state.supporters.count, madeAt: state.madeAt)
        ]
    }
}
