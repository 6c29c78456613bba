package import FoundationEssentials

/// Terms on which a conflict could end.
package struct Settlement: Codable, Sendable, Hashable {
    /// Counts the wordings, from 1.
    package let revision: Int
    package let terms: String
    package let proposedAt: Date
    /// The sides that have agreed to this wording.
    package var agreed: [Party] = []
}
