package import FoundationEssentials

/// What is to be reached on the way.
package struct Milestone: Codable, Sendable, Hashable {
    package var title: String
    package var due: Date
    /// When it was first set; it may have been changed since.
    package let setAt: Date
    package var reachedAt: Date?
}
