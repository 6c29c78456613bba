package import FoundationEssentials

/// Somebody asked for mediation.
package struct MediationAskedFor: MatterEvent {
    package typealias Kind = Mediation
    package static let type = "MediationAskedFor"

    let title: String
    let sides: [Party]
    let request: RequestNumber
    let blocker: BlockerCode
    let account: String
    let requester: MemberID?

    package func apply(to state: inout MediationState, at occurredAt: Date) {
        state.title = title
        state.opener = requester
        state.sides = sides
        state.request = request
        state.blocker = blocker
        state.account = account
        state.askedAt = occurredAt
    }
}
