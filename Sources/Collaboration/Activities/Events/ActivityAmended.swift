package import FoundationEssentials

/// The plan of an activity was changed.
package struct ActivityAmended: MatterEvent {
    package typealias Kind = Activity
    package static let type = "ActivityAmended"

    let terms: ActivityTerms
    let previous: ActivityTerms

    package func apply(to state: inout ActivityState, at occurredAt: Date) { state.terms = terms }
}
