package import FoundationEssentials

/// Somebody was given an action item.
package struct ActionItemAssigned: MatterEvent {
    package typealias Kind = Meeting
    package static let type = "ActionItemAssigned"

    let number: Int
    let sitting: Int
    let what: String
    let assignee: MemberID
    let due: Date
    let request: RequestNumber?
    let departments: [DepartmentID]

    package func apply(to state: inout MeetingState, at occurredAt: Date) {
        state.actions.append(
            ActionItem(
                number: number, sitting: sitting, what: what, assignee: assignee, request: request, assignedAt: occurredAt, due: due))
        state.tally.assigned += 1
    }
}
