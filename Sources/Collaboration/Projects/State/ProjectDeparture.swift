package import FoundationEssentials

/// That a department left a project.
package struct ProjectDeparture: Codable, Sendable, Hashable {
    package let department: DepartmentID
    package let reason: String
    package let leftAt: Date
}
