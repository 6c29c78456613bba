package import FoundationEssentials

/// A department owns a project no longer, or would not.
package struct ProjectLeft: MatterEvent {
    package typealias Kind = Project
    package static let type = "ProjectLeft"

    let department: DepartmentID
    let reason: String
    /// When it had joined; nil when it never did.
    let joinedAt: Date?
    /// Those from now on.
    let owners: [DepartmentID]
    /// Those of them that have yet to join.
    let missing: [DepartmentID]

    package func apply(to state: inout ProjectState, at occurredAt: Date) {
        state.owners = owners
        state.joined[department] = nil
        state.departures.append(ProjectDeparture(department: department, reason: reason, leftAt: occurredAt))
        if owners.count >= 2, missing.isEmpty { state.startedAt = state.startedAt ?? occurredAt }
    }
}
