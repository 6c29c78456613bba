package import FoundationEssentials

/// Something that was found when looking back.
package struct NotedFinding: Codable, Sendable, Hashable {
    /// From 1.
    package let number: Int
    package let review: ActionReview
    /// The department of who noted it.
    package let department: DepartmentID?
    package let author: MemberID?
    package let notedAt: Date
}
