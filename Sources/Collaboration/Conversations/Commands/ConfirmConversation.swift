/// Agrees to what the other side says came of it.
package struct ConfirmConversation: MatterCommand {
    package typealias Kind = LoggedConversation
    package static let verb: MatterVerb<LoggedConversation> = "confirm"
    package static let fields: [CommandField] = []

    package func decide(
        _ state: ConversationState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<LoggedConversation>] {
        let side = try state.answering(context)
        return [
            ConversationConfirmed(
                side: side, sides: state.sides, outcome: state.accounts.last?.outcome ?? "", corrections: state.accounts.count - 1,
                loggedAt: state.loggedAt)
        ]
    }
}
