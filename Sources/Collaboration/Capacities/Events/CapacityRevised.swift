package import FoundationEssentials

/// A department said anew how much time it has, from a date on.
package struct CapacityRevised: MatterEvent {
    package typealias Kind = Capacity
    package static let type = "CapacityRevised"

    let department: DepartmentID
    let hoursPerWeek: Int
    let from: Date
    /// What would have held at that date; nil when nothing was declared.
    let previous: Int?
    let reason: String

    package func apply(to state: inout CapacityState, at occurredAt: Date) {
        state.hold(hoursPerWeek, from: from)
        state.reason = reason
        state.changedAt = occurredAt
    }
}
