package import FoundationEssentials

/// A goal was worded anew; signatures of the former wording hold no longer.
package struct GoalAmended: MatterEvent {
    package typealias Kind = Goal
    package static let type = "GoalAmended"

    let terms: GoalTerms
    let previous: GoalTerms
    let revision: Int

    package func apply(to state: inout GoalState, at occurredAt: Date) {
        state.terms = terms
        state.revision = revision
        state.signatures = [:]
    }
}
