package import FoundationEssentials

/// Who logged a conversation took the record back before the other side had agreed to it.
package struct ConversationWithdrawn: MatterEvent {
    package typealias Kind = LoggedConversation
    package static let type = "ConversationWithdrawn"

    let reason: String
    let sides: [Party]

    package func apply(to state: inout ConversationState, at occurredAt: Date) {
        state.ending = Ending("withdrawn", because: reason, at: occurredAt)
    }
}
