package import FoundationEssentials

/// Departments were asked to do something together.
package struct ProjectOpened: MatterEvent {
    package typealias Kind = Project
    package static let type = "ProjectOpened"

    let title: String
    let purpose: String
    let owners: [DepartmentID]
    /// The owner whose head opened it, and which has joined thereby.
    let joined: DepartmentID?
    let lead: MemberID?
    let goal: MatterID?
    let opener: MemberID?

    package func apply(to state: inout ProjectState, at occurredAt: Date) {
        state.title = title
        state.purpose = purpose
        state.owners = owners
        state.lead = lead
        state.goal = goal
        state.opener = opener
        state.openedAt = occurredAt
        if let joined { state.joined[joined] = occurredAt }
    }
}
