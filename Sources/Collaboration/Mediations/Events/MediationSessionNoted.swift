package import FoundationEssentials

/// The mediator noted a session with the sides.
package struct MediationSessionNoted: MatterEvent {
    package typealias Kind = Mediation
    package static let type = "MediationSessionNoted"

    let number: Int
    let at: Date
    let reasons: [NeutralReason]
    let note: String?
    let mediator: MemberID
    let sides: [Party]

    package func apply(to state: inout MediationState, at occurredAt: Date) {
        state.sessions.append(MediationSession(number: number, at: at, reasons: reasons, note: note))
    }
}
