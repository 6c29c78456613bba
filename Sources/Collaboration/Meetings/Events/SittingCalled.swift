package import FoundationEssentials

/// A sitting was called, or called anew for another time or with another agenda.
package struct SittingCalled: MatterEvent {
    package typealias Kind = Meeting
    package static let type = "SittingCalled"

    let number: Int
    let at: Date
    /// By when it keeps the cadence.
    let due: Date
    let agenda: [AgendaItem]
    let departments: [DepartmentID]
    /// The time it was called for before.
    let previous: Date?

    package func apply(to state: inout MeetingState, at occurredAt: Date) { state.called = CalledSitting(at: at, agenda: agenda) }
}
