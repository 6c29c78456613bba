package import FoundationEssentials

/// The other side turned down a version of an agreement.
package struct AgreementDeclined: MatterEvent {
    package typealias Kind = Agreement
    package static let type = "AgreementDeclined"

    let pair: ServicePair
    let version: Int
    /// Whose head declined.
    let by: DepartmentID
    let reason: String
    let proposedAt: Date
    /// The version that holds all the same; with none there is no agreement.
    let goesOn: Int?

    package func apply(to state: inout AgreementState, at occurredAt: Date) {
        guard goesOn == nil else {
            state.pending = nil
            return
        }
        state.closing = .declined
        state.reason = reason
        state.closedAt = occurredAt
    }
}
