package import FoundationEssentials

/// An agreement holds no longer.
package struct AgreementEnded: MatterEvent {
    package typealias Kind = Agreement
    package static let type = "AgreementEnded"

    let pair: ServicePair
    let reason: String
    /// The version that held, and since when; absent when none was ever accepted.
    let version: Int?
    let inForceSince: Date?

    package func apply(to state: inout AgreementState, at occurredAt: Date) {
        state.closing = .ended
        state.reason = reason
        state.closedAt = occurredAt
    }
}
