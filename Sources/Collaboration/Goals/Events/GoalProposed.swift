package import FoundationEssentials

/// A goal was set for its owners to sign.
package struct GoalProposed: MatterEvent {
    package typealias Kind = Goal
    package static let type = "GoalProposed"

    let terms: GoalTerms
    let parent: MatterID?
    let proposer: MemberID?

    package func apply(to state: inout GoalState, at occurredAt: Date) {
        state.terms = terms
        state.parent = parent
        state.opener = proposer
        state.revision = 1
    }
}
