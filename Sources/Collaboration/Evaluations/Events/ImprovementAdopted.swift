package import FoundationEssentials

/// The head of a department took an improvement on, or gave it another owner or date.
package struct ImprovementAdopted: MatterEvent {
    package typealias Kind = Evaluation
    package static let type = "ImprovementAdopted"

    let number: Int
    let action: String
    let department: DepartmentID
    let owner: MemberID
    let due: Date
    /// Who it was before, when it had been adopted already.
    let previousOwner: MemberID?
    let previousDue: Date?
    let proposedAt: Date

    /// It counts as adopted from the first time on.
    package func apply(to state: inout EvaluationState, at occurredAt: Date) {
        state.improvements[number - 1].step = .adopted
        state.improvements[number - 1].owner = owner
        state.improvements[number - 1].due = due
        state.improvements[number - 1].adoptedAt = state.improvements[number - 1].adoptedAt ?? occurredAt
    }
}
