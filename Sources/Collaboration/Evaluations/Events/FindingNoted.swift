package import FoundationEssentials

/// Somebody noted what was found.
package struct FindingNoted: MatterEvent {
    package typealias Kind = Evaluation
    package static let type = "FindingNoted"

    let number: Int
    let review: ActionReview
    let department: DepartmentID?
    let author: MemberID?

    package func apply(to state: inout EvaluationState, at occurredAt: Date) {
        state.findings.append(NotedFinding(number: number, review: review, department: department, author: author, notedAt: occurredAt))
    }
}
