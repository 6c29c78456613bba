package import FoundationEssentials

/// A coordinator appointed a mediator, or another one.
package struct MediatorAppointed: MatterEvent {
    package typealias Kind = Mediation
    package static let type = "MediatorAppointed"

    let mediator: MemberID
    /// A post that the mediator holds; nil for one who acts by role only.
    let post: Party?
    let previous: MemberID?
    let sides: [Party]
    let askedAt: Date

    package func apply(to state: inout MediationState, at occurredAt: Date) {
        state.mediator = mediator
        state.mediatorsPost = post
        state.appointedAt = occurredAt
    }
}
