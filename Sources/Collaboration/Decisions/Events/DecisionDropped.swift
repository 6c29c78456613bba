package import FoundationEssentials

/// A decision was given up.
package struct DecisionDropped: MatterEvent {
    package typealias Kind = Decision
    package static let type = "DecisionDropped"

    let reason: String
    let course: DecisionCourse

    package func apply(to state: inout DecisionState, at occurredAt: Date) {
        state.close(.dropped, reason, at: occurredAt)
    }
}
