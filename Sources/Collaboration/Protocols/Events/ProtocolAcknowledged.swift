package import FoundationEssentials

/// The customer's head took note of a version.
package struct ProtocolAcknowledged: MatterEvent {
    package typealias Kind = CommunicationProtocol
    package static let type = "ProtocolAcknowledged"

    let pair: ServicePair
    let version: Int
    let publishedAt: Date

    package func apply(to state: inout ProtocolState, at occurredAt: Date) {
        state.acknowledgedAt = occurredAt
    }
}
