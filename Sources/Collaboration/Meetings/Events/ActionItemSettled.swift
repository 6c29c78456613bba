package import FoundationEssentials

/// An action item was done or dropped.
package struct ActionItemSettled: MatterEvent {
    package typealias Kind = Meeting
    package static let type = "ActionItemSettled"

    let number: Int
    let result: ActionResult
    let note: String?
    let what: String
    let assignee: MemberID
    let assignedAt: Date
    let due: Date
    /// Whether that was by its due date.
    let inTime: Bool
    let departments: [DepartmentID]

    package func apply(to state: inout MeetingState, at occurredAt: Date) {
        guard let index = state.actions.firstIndex(where: { $0.number == number }) else { return }
        state.actions[index].result = result
        state.actions[index].settledAt = occurredAt
        switch result {
        case .done:
            state.tally.done += 1
            if inTime { state.tally.doneInTime += 1 }
        case .dropped: state.tally.dropped += 1
        }
    }
}
