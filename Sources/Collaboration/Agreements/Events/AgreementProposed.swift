package import FoundationEssentials

/// Somebody proposed what one side serves the other.
package struct AgreementProposed: MatterEvent {
    package typealias Kind = Agreement
    package static let type = "AgreementProposed"

    let pair: ServicePair
    let terms: AgreementTerms
    /// Whose head proposed it.
    let by: DepartmentID
    let proposer: MemberID?

    package func apply(to state: inout AgreementState, at occurredAt: Date) {
        state.pair = pair
        state.opener = proposer
        state.versions = 1
        state.pending = AgreementVersion(number: 1, terms: terms, proposedBy: by, proposedAt: occurredAt)
    }
}
