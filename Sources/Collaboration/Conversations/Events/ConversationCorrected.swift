package import FoundationEssentials

/// The other side said in its own words what came of a conversation.
package struct ConversationCorrected: MatterEvent {
    package typealias Kind = LoggedConversation
    package static let type = "ConversationCorrected"

    let side: Party
    let sides: [Party]
    let outcome: String
    let previous: String

    package func apply(to state: inout ConversationState, at occurredAt: Date) {
        state.accounts.append(ConversationAccount(side: side, outcome: outcome, at: occurredAt))
    }
}
