package import FoundationEssentials

/// A decision was worded anew.
package struct DecisionAmended: MatterEvent {
    package typealias Kind = Decision
    package static let type = "DecisionAmended"

    let terms: DecisionTerms
    let previous: DecisionTerms
    /// The last sign of life before.
    let lastSign: Date

    package func apply(to state: inout DecisionState, at occurredAt: Date) {
        state.terms = terms
        state.lastSign = occurredAt
    }
}
