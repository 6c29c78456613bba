package import FoundationEssentials

/// What had become of a decision when it ended: the lag from declaration to end, and who and what carried it that far.
package struct DecisionCourse: Codable, Sendable, Hashable {
    package let departments: [DepartmentID]
    package let links: DecisionLinks
    package let declaredAt: Date
    package let due: Date?
    /// The last sign of life before the end.
    package let lastSign: Date
}
