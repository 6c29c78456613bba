package import FoundationEssentials

/// Mediation was no longer asked for.
package struct MediationWithdrawn: MatterEvent {
    package typealias Kind = Mediation
    package static let type = "MediationWithdrawn"

    let reason: String
    let sides: [Party]
    let mediator: MemberID?
    let askedAt: Date

    package func apply(to state: inout MediationState, at occurredAt: Date) {
        state.ending = Ending("withdrawn", because: reason, at: occurredAt)
    }
}
