package import FoundationEssentials

/// A series of meetings got another title, cadence or circle of departments.
package struct MeetingsAmended: MatterEvent {
    package typealias Kind = Meeting
    package static let type = "MeetingsAmended"

    let terms: MeetingTerms
    let previous: MeetingTerms
    /// By when the next sitting keeps the new cadence.
    let next: Date

    package func apply(to state: inout MeetingState, at occurredAt: Date) {
        state.terms = terms
        state.next = next
    }
}
