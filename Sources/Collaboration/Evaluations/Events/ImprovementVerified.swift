package import FoundationEssentials

/// Somebody looked, in a later evaluation, whether an improvement has worked.
package struct ImprovementVerified: MatterEvent {
    package typealias Kind = Evaluation
    package static let type = "ImprovementVerified"

    let number: Int
    let action: String
    let department: DepartmentID
    let owner: MemberID
    let due: Date
    let adoptedAt: Date
    let finishedAt: Date
    let outcome: VerificationOutcome
    let seen: String
    let cycle: MatterID
    let verifier: MemberID?

    package func apply(to state: inout EvaluationState, at occurredAt: Date) {
        let verification = Verification(outcome: outcome, seen: seen, cycle: cycle, verifier: verifier, at: occurredAt)
        state.improvements[number - 1].verifications.append(verification)
        state.improvements[number - 1].step = outcome == .verified ? .verified : .adopted
    }
}
