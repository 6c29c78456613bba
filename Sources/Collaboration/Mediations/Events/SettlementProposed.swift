package import FoundationEssentials

/// The mediator put terms to both sides; agreement to former ones holds no longer.
package struct SettlementProposed: MatterEvent {
    package typealias Kind = Mediation
    package static let type = "SettlementProposed"

    let revision: Int
    let terms: String
    let previous: String?
    let mediator: MemberID
    let sides: [Party]

    package func apply(to state: inout MediationState, at occurredAt: Date) {
        state.settlement = Settlement(revision: revision, terms: terms, proposedAt: occurredAt)
    }
}
