package import FoundationEssentials

/// A milestone was reached.
package struct ProjectMilestoneReached: MatterEvent {
    package typealias Kind = Project
    package static let type = "ProjectMilestoneReached"

    let milestone: MilestoneID
    let title: String
    let due: Date
    /// When it was first set.
    let setAt: Date
    let evidence: String?
    let owners: [DepartmentID]

    package func apply(to state: inout ProjectState, at occurredAt: Date) {
        state.milestones[milestone]?.reachedAt = occurredAt
    }
}
