package import FoundationEssentials

/// What is offered was changed.
package struct TrainingAmended: MatterEvent {
    package typealias Kind = Training
    package static let type = "TrainingAmended"

    let terms: TrainingTerms
    let previous: TrainingTerms

    package func apply(to state: inout TrainingState, at occurredAt: Date) {
        state.terms = terms
    }
}
