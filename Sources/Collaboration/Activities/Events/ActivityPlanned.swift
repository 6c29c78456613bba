package import FoundationEssentials

/// An activity was planned.
package struct ActivityPlanned: MatterEvent {
    package typealias Kind = Activity
    package static let type = "ActivityPlanned"

    let terms: ActivityTerms
    let planner: MemberID?

    package func apply(to state: inout ActivityState, at occurredAt: Date) {
        state.terms = terms
        state.opener = planner
    }
}
