package import FoundationEssentials

/// The other side accepted a version of an agreement, which holds from now on.
package struct AgreementAccepted: MatterEvent {
    package typealias Kind = Agreement
    package static let type = "AgreementAccepted"

    let pair: ServicePair
    let version: Int
    let terms: AgreementTerms
    /// What held until now.
    let previous: AgreementTerms?
    /// Whose head accepted.
    let by: DepartmentID
    let proposedAt: Date

    package func apply(to state: inout AgreementState, at occurredAt: Date) {
        state.inForce = state.pending
        state.inForce?.acceptedAt = occurredAt
        state.pending = nil
    }
}
