/// Says what became of the follow-up that was promised.
package struct FollowUpConversation: MatterCommand {
    package typealias Kind = LoggedConversation
    package static let verb: MatterVerb<LoggedConversation> = "follow-up"
    package static let fields: [CommandField] = [.required("note", .text, "What was done.")]

    let note: String

    package func decide(
        _ state: ConversationState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<LoggedConversation>] {
        guard let followUp = state.followUp else { throw Refusal(.unknownItem, about: "followUp") }
        guard followUp.keptAt == nil else { throw Refusal(.alreadySettled) }
        return [
            ConversationFollowedUp(
                promised: followUp.what, due: followUp.due, inTime: context.isInTime(followUp.due),
                note: try TextRules.checked(note, "note"), sides: state.sides)
        ]
    }
}
