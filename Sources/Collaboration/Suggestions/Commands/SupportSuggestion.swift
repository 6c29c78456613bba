/// Lends somebody else's suggestion support.
package struct SupportSuggestion: MatterCommand {
    package typealias Kind = Suggestion
    package static let verb: MatterVerb<Suggestion> = "support"
    package static let fields: [CommandField] = []

    package func decide(_ state: SuggestionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Suggestion>] {
        guard let supporter = context.actor.member, supporter != state.opener else { throw Refusal(.forOneself) }
        guard !state.supporters.contains(supporter) else { throw Refusal(.alreadySupported) }
        return [SuggestionSupported(supporter: supporter, supporters: state.supporters.count + 1, parties: state.parties)]
    }
}
