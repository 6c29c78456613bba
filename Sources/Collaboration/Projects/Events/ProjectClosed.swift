package import FoundationEssentials

/// A project ended.
package struct ProjectClosed: MatterEvent {
    package typealias Kind = Project
    package static let type = "ProjectClosed"

    let result: ProjectResult
    let learned: String
    let owners: [DepartmentID]
    let openedAt: Date
    /// When it got under way; nil when it never did.
    let startedAt: Date?
    let milestonesReached: Int
    let milestonesOpen: Int

    package func apply(to state: inout ProjectState, at occurredAt: Date) {
        state.result = result
        state.learned = learned
        state.closedAt = occurredAt
    }
}
