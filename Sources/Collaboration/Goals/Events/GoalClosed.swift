package import FoundationEssentials

/// A goal ended.
package struct GoalClosed: MatterEvent {
    package typealias Kind = Goal
    package static let type = "GoalClosed"

    let result: GoalResult
    let learned: String
    let owners: [DepartmentID]

    package func apply(to state: inout GoalState, at occurredAt: Date) { state.result = result }
}
