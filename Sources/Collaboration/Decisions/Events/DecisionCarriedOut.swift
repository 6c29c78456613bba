package import FoundationEssentials

/// A decision was carried out.
package struct DecisionCarriedOut: MatterEvent {
    package typealias Kind = Decision
    package static let type = "DecisionCarriedOut"

    let outcome: String
    let course: DecisionCourse

    package func apply(to state: inout DecisionState, at occurredAt: Date) {
        state.close(.carriedOut, outcome, at: occurredAt)
    }
}
