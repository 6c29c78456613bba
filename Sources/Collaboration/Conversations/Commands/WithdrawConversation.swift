/// Takes the record of a conversation back, before the other side has agreed to it.
package struct WithdrawConversation: MatterCommand {
    package typealias Kind = LoggedConversation
    package static let verb: MatterVerb<LoggedConversation> = "withdraw"
    package static let fields: [CommandField] = [.required("reason", .text, "Why, such as that it was logged twice.")]

    let reason: String

    package func decide(
        _ state: ConversationState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<LoggedConversation>] {
        guard state.confirmedAt == nil else { throw Refusal(.alreadyConfirmed) }
        return [ConversationWithdrawn(reason: try TextRules.checked(reason, "reason"), sides: state.sides)]
    }
}
