package import FoundationEssentials

/// A note of how far a decision is.
package struct DecisionProgress: Codable, Sendable, Hashable {
    package let note: String
    /// The department of who noted it; nil when they hold no post.
    package let department: DepartmentID?
    package let notedAt: Date
}
