package import FoundationEssentials

/// A side agreed to the terms of a settlement; when no side is missing, the conflict is settled.
package struct SettlementAgreed: MatterEvent {
    package typealias Kind = Mediation
    package static let type = "SettlementAgreed"

    let side: Party
    let revision: Int
    let terms: String
    /// The sides that have yet to agree.
    let missing: [Party]
    let sides: [Party]
    let request: RequestNumber
    let blocker: BlockerCode
    let askedAt: Date

    package func apply(to state: inout MediationState, at occurredAt: Date) {
        state.settlement?.agreed.append(side)
        if missing.isEmpty { state.ending = Ending("settled", at: occurredAt) }
    }
}
