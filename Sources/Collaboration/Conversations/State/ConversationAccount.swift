package import FoundationEssentials

/// What came of a conversation, as one side has it.
package struct ConversationAccount: Codable, Sendable, Hashable {
    package let side: Party
    package let outcome: String
    package let at: Date
}
