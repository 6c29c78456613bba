package import FoundationEssentials

/// A coordinator took thanks back that should not have been given; they count no longer.
package struct RecognitionRevoked: MatterEvent {
    package typealias Kind = Recognition
    package static let type = "RecognitionRevoked"

    let reason: String
    let giver: MemberID?
    let member: MemberID?
    let parties: [Party]
    let request: RequestNumber
    /// In which of the giver's months it counted.
    let month: CalendarMonth

    package func apply(to state: inout RecognitionState, at occurredAt: Date) {
        state.ending = Ending("revoked", because: reason, at: occurredAt)
    }
}
