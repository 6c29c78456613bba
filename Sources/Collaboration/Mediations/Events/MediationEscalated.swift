package import FoundationEssentials

/// A conflict was taken to the common superior of both sides.
package struct MediationEscalated: MatterEvent {
    package typealias Kind = Mediation
    package static let type = "MediationEscalated"

    let superior: PostID
    let reason: String
    let sides: [Party]
    let request: RequestNumber
    let blocker: BlockerCode
    let mediator: MemberID?
    /// How many sessions there had been.
    let sessions: Int
    let askedAt: Date

    package func apply(to state: inout MediationState, at occurredAt: Date) {
        state.superior = superior
        state.ending = Ending("escalated", because: reason, at: occurredAt)
    }
}
