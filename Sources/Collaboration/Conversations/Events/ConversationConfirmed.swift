package import FoundationEssentials

/// The other side agreed to what came of a conversation, as it was last put.
package struct ConversationConfirmed: MatterEvent {
    package typealias Kind = LoggedConversation
    package static let type = "ConversationConfirmed"

    let side: Party
    let sides: [Party]
    let outcome: String
    /// How often it had been put in other words before.
    let corrections: Int
    /// When it was logged.
    let loggedAt: Date

    package func apply(to state: inout ConversationState, at occurredAt: Date) {
        state.confirmedAt = occurredAt
        state.endWhenSettled(at: occurredAt)
    }
}
