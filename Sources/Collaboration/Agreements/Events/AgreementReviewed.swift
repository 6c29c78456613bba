package import FoundationEssentials

/// Somebody looked whether an agreement still serves.
package struct AgreementReviewed: MatterEvent {
    package typealias Kind = Agreement
    package static let type = "AgreementReviewed"

    let pair: ServicePair
    let version: Int
    let review: MatterReview

    package func apply(to state: inout AgreementState, at occurredAt: Date) {
        state.reviews.append(review)
        state.inForce?.terms.reviewDue = review.next
    }
}
