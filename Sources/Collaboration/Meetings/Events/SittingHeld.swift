package import FoundationEssentials

/// A sitting was held.
package struct SittingHeld: MatterEvent {
    package typealias Kind = Meeting
    package static let type = "SittingHeld"

    let sitting: Sitting
    let departments: [DepartmentID]
    /// Whether it kept the cadence; exactly at the end of the time does.
    let inTime: Bool
    /// By when the next one is to be held.
    let next: Date

    package func apply(to state: inout MeetingState, at occurredAt: Date) {
        state.called = nil
        state.sittings.append(sitting)
        state.next = next
        state.tally.held += 1
        if inTime { state.tally.heldInTime += 1 }
    }
}
