package import FoundationEssentials

/// It was said what is to be reached on the way, and by when; or that was changed.
package struct ProjectMilestoneSet: MatterEvent {
    package typealias Kind = Project
    package static let type = "ProjectMilestoneSet"

    let milestone: MilestoneID
    let title: String
    let due: Date
    /// By when it was to be reached before; nil when it is new.
    let previousDue: Date?
    let owners: [DepartmentID]

    package func apply(to state: inout ProjectState, at occurredAt: Date) {
        let setAt = state.milestones[milestone]?.setAt ?? occurredAt
        state.milestones[milestone] = Milestone(title: title, due: due, setAt: setAt)
    }
}
