package import FoundationEssentials

/// Somebody looked whether a protocol still serves.
package struct ProtocolReviewed: MatterEvent {
    package typealias Kind = CommunicationProtocol
    package static let type = "ProtocolReviewed"

    let pair: ServicePair
    let version: Int
    let review: MatterReview

    package func apply(to state: inout ProtocolState, at occurredAt: Date) {
        state.reviews.append(review)
        state.terms?.reviewDue = review.next
    }
}
