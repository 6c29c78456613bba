package import FoundationEssentials

/// The head of one of its owners signed a goal.
package struct GoalSigned: MatterEvent {
    package typealias Kind = Goal
    package static let type = "GoalSigned"

    let department: DepartmentID
    /// Which wording.
    let revision: Int
    /// The owners that have yet to sign; with none the goal is in force.
    let missing: [DepartmentID]

    package func apply(to state: inout GoalState, at occurredAt: Date) { state.signatures[department] = occurredAt }
}
