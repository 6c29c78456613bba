package import FoundationEssentials

/// An improvement was proposed to a department.
package struct ImprovementProposed: MatterEvent {
    package typealias Kind = Evaluation
    package static let type = "ImprovementProposed"

    let number: Int
    let action: String
    let department: DepartmentID
    let finding: Int?
    let proposer: MemberID?

    package func apply(to state: inout EvaluationState, at occurredAt: Date) {
        state.improvements.append(
            Improvement(
                number: number, action: action, department: department, finding: finding, proposer: proposer, proposedAt: occurredAt))
    }
}
