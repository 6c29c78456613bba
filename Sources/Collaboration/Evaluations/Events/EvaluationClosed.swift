package import FoundationEssentials

/// The noting of a round ended.
package struct EvaluationClosed: MatterEvent {
    package typealias Kind = Evaluation
    package static let type = "EvaluationClosed"

    let summary: String
    let departments: [DepartmentID]
    /// How many were noted.
    let findings: Int
    /// How many improvements were proposed until then.
    let proposed: Int
    /// How many of them were adopted.
    let adopted: Int

    package func apply(to state: inout EvaluationState, at occurredAt: Date) {
        state.summary = summary
        state.closedAt = occurredAt
    }
}
