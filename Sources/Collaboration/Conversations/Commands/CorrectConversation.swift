/// Says in one's own words what came of it.
package struct CorrectConversation: MatterCommand {
    package typealias Kind = LoggedConversation
    package static let verb: MatterVerb<LoggedConversation> = "correct"
    package static let fields: [CommandField] = [.required("outcome", .text, "What came of it, in one's own words.")]

    let outcome: String

    package func decide(
        _ state: ConversationState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<LoggedConversation>] {
        let side = try state.answering(context)
        let outcome = try TextRules.checked(outcome, "outcome")
        let previous = state.accounts.last?.outcome ?? ""
        guard outcome != previous else { throw Refusal(.unchanged) }
        return [ConversationCorrected(side: side, sides: state.sides, outcome: outcome, previous: previous)]
    }
}
