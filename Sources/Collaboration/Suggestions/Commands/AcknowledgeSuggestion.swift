/// Says that a suggestion was read; an answer does as much.
package struct AcknowledgeSuggestion: MatterCommand {
    package typealias Kind = Suggestion
    package static let verb: MatterVerb<Suggestion> = "acknowledge"
    package static let fields: [CommandField] = [.optional("note", .text, "What happens next.")]

    let note: String?

    package func decide(_ state: SuggestionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Suggestion>] {
        guard state.acknowledgedAt == nil, state.adoption == nil else { throw Refusal(.alreadyAcknowledged) }
        return [SuggestionAcknowledged(parties: state.parties, note: try TextRules.checked(ifGiven: note, "note"), madeAt: state.madeAt)]
    }
}
