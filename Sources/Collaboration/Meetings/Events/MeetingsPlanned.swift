package import FoundationEssentials

/// A series of meetings was planned.
package struct MeetingsPlanned: MatterEvent {
    package typealias Kind = Meeting
    package static let type = "MeetingsPlanned"

    let terms: MeetingTerms
    /// By when the first sitting is to be held.
    let first: Date
    let planner: MemberID?

    package func apply(to state: inout MeetingState, at occurredAt: Date) {
        state.terms = terms
        state.next = first
        state.opener = planner
    }
}
