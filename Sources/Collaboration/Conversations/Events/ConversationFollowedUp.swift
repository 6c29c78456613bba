package import FoundationEssentials

/// What was promised in a conversation was done.
package struct ConversationFollowedUp: MatterEvent {
    package typealias Kind = LoggedConversation
    package static let type = "ConversationFollowedUp"

    let promised: String
    let due: Date?
    /// Whether that was by its due date, if it had one.
    let inTime: Bool
    let note: String
    let sides: [Party]

    package func apply(to state: inout ConversationState, at occurredAt: Date) {
        state.followUp?.keptAt = occurredAt
        state.followUp?.note = note
        state.endWhenSettled(at: occurredAt)
    }
}
