package import FoundationEssentials

/// A series of meetings came to an end.
package struct MeetingsEnded: MatterEvent {
    package typealias Kind = Meeting
    package static let type = "MeetingsEnded"

    let reason: String
    let tally: MeetingTally
    let departments: [DepartmentID]

    package func apply(to state: inout MeetingState, at occurredAt: Date) {
        state.called = nil
        state.ending = Ending("ended", because: reason, at: occurredAt)
    }
}
