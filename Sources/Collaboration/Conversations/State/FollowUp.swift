package import FoundationEssentials

/// What was promised to come after a conversation.
package struct FollowUp: Codable, Sendable, Hashable {
    package let what: String
    package let due: Date?
    package var keptAt: Date?
    /// What became of it.
    package var note: String?
}
