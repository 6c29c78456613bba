package import FoundationEssentials

/// What a department had declared holds no longer.
package struct CapacityWithdrawn: MatterEvent {
    package typealias Kind = Capacity
    package static let type = "CapacityWithdrawn"

    let department: DepartmentID
    /// What held until now, or was to hold.
    let previous: Int
    let reason: String

    package func apply(to state: inout CapacityState, at occurredAt: Date) {
        state.hold(nil, from: occurredAt)
        state.reason = reason
        state.changedAt = occurredAt
    }
}
