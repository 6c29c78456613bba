package import FoundationEssentials

/// One side proposed other terms; what is in force holds until the other side accepts them.
package struct AgreementAmended: MatterEvent {
    package typealias Kind = Agreement
    package static let type = "AgreementAmended"

    let pair: ServicePair
    let version: Int
    let terms: AgreementTerms
    /// The terms that were changed.
    let previous: AgreementTerms
    /// The version that was waiting and is so answered.
    let replaced: Int?
    /// Whose head proposed it.
    let by: DepartmentID

    package func apply(to state: inout AgreementState, at occurredAt: Date) {
        state.versions = version
        state.pending = AgreementVersion(number: version, terms: terms, proposedBy: by, proposedAt: occurredAt)
    }
}
