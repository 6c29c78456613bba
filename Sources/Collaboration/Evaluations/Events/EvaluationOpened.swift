package import FoundationEssentials

/// A round of evaluation began.
package struct EvaluationOpened: MatterEvent {
    package typealias Kind = Evaluation
    package static let type = "EvaluationOpened"

    let terms: RoundTerms
    let previous: MatterID?
    let opener: MemberID?

    package func apply(to state: inout EvaluationState, at occurredAt: Date) {
        state.terms = terms
        state.previous = previous
        state.opener = opener
    }
}
