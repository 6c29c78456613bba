package import FoundationEssentials

/// An activity took place.
package struct ActivityHeld: MatterEvent {
    package typealias Kind = Activity
    package static let type = "ActivityHeld"

    let at: Date
    let plannedAt: Date
    let participants: [MemberID]
    let departments: [DepartmentID]
    /// The departments from which nobody came.
    let absent: [DepartmentID]
    let note: String?

    package func apply(to state: inout ActivityState, at occurredAt: Date) {
        state.heldAt = at
        state.participants = participants
        state.absent = absent
    }
}
