package import FoundationEssentials

/// An improvement was said to be done.
package struct ImprovementFinished: MatterEvent {
    package typealias Kind = Evaluation
    package static let type = "ImprovementFinished"

    let number: Int
    let action: String
    let department: DepartmentID
    let owner: MemberID
    let due: Date
    let adoptedAt: Date
    let evidence: String
    /// Minutes by the clock from the due date on; 0 when not late.
    let minutesLate: Double

    package func apply(to state: inout EvaluationState, at occurredAt: Date) {
        state.improvements[number - 1].step = .finished
        state.improvements[number - 1].finishedAt = occurredAt
        state.improvements[number - 1].evidence = evidence
    }
}
