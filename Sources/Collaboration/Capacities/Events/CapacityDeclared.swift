package import FoundationEssentials

/// A department said how much time it has for the requests of others.
package struct CapacityDeclared: MatterEvent {
    package typealias Kind = Capacity
    package static let type = "CapacityDeclared"

    let department: DepartmentID
    let hoursPerWeek: Int
    let from: Date
    let basis: String?
    let declarer: MemberID?

    package func apply(to state: inout CapacityState, at occurredAt: Date) {
        state.department = department
        state.opener = declarer
        state.basis = basis
        state.hold(hoursPerWeek, from: from)
    }
}
