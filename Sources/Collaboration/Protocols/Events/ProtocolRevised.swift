package import FoundationEssentials

/// A supplier said anew how it can be reached; the customer is to take note anew.
package struct ProtocolRevised: MatterEvent {
    package typealias Kind = CommunicationProtocol
    package static let type = "ProtocolRevised"

    let pair: ServicePair
    let version: Int
    let terms: ProtocolTerms
    let previous: ProtocolTerms
    /// When note was taken of the former version; nil when it never was.
    let acknowledgedAt: Date?

    package func apply(to state: inout ProtocolState, at occurredAt: Date) {
        state.terms = terms
        state.version = version
        state.publishedAt = occurredAt
        state.acknowledgedAt = nil
    }
}
