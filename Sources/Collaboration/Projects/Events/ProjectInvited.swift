package import FoundationEssentials

/// A further department was asked to own a project.
package struct ProjectInvited: MatterEvent {
    package typealias Kind = Project
    package static let type = "ProjectInvited"

    let department: DepartmentID
    /// Those from now on.
    let owners: [DepartmentID]
    let reason: String

    package func apply(to state: inout ProjectState, at occurredAt: Date) {
        state.owners = owners
    }
}
