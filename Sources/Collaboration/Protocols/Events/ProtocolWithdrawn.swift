package import FoundationEssentials

/// A protocol holds no longer.
package struct ProtocolWithdrawn: MatterEvent {
    package typealias Kind = CommunicationProtocol
    package static let type = "ProtocolWithdrawn"

    let pair: ServicePair
    let version: Int
    let reason: String
    /// When the version was published.
    let publishedAt: Date

    package func apply(to state: inout ProtocolState, at occurredAt: Date) {
        state.reason = reason
        state.withdrawnAt = occurredAt
    }
}
