public import Collaboration
public import Foundation

/// What is known of a token apart from itself.
public struct TokenRecord: Sendable, Hashable, Codable {
    public let id: TokenID
    /// Whose commands it sends.
    public let member: MemberID
    /// What its owner calls it, such as the machine it is on.
    public let label: String
    public let createdAt: Date
    /// From when on it is refused; never when nil.
    public let expiresAt: Date?
    /// Since when it is refused.
    public let revokedAt: Date?
    /// The last use, to the hour; nil when it was never used.
    public let lastUsedAt: Date?
}
