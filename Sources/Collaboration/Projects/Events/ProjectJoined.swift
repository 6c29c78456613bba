package import FoundationEssentials

/// An owner joined; the project is under way once none is missing.
package struct ProjectJoined: MatterEvent {
    package typealias Kind = Project
    package static let type = "ProjectJoined"

    let department: DepartmentID
    let owners: [DepartmentID]
    /// The owners that have yet to join.
    let missing: [DepartmentID]

    package func apply(to state: inout ProjectState, at occurredAt: Date) {
        state.joined[department] = occurredAt
        if missing.isEmpty { state.startedAt = state.startedAt ?? occurredAt }
    }
}
