package import FoundationEssentials

/// A supplier said how it can be reached.
package struct ProtocolPublished: MatterEvent {
    package typealias Kind = CommunicationProtocol
    package static let type = "ProtocolPublished"

    let pair: ServicePair
    let terms: ProtocolTerms
    let publisher: MemberID?

    package func apply(to state: inout ProtocolState, at occurredAt: Date) {
        state.pair = pair
        state.terms = terms
        state.opener = publisher
        state.version = 1
        state.publishedAt = occurredAt
    }
}
