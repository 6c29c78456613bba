package import FoundationEssentials

/// An activity will not take place.
package struct ActivityCancelled: MatterEvent {
    package typealias Kind = Activity
    package static let type = "ActivityCancelled"

    let reason: String
    let departments: [DepartmentID]
    let plannedAt: Date

    package func apply(to state: inout ActivityState, at occurredAt: Date) {
        state.ending = Ending("cancelled", because: reason, at: occurredAt)
    }
}
