package import FoundationEssentials

/// Who was thanked has taken note of it.
package struct RecognitionAcknowledged: MatterEvent {
    package typealias Kind = Recognition
    package static let type = "RecognitionAcknowledged"

    let reply: String?
    let giver: MemberID?
    let member: MemberID?
    let parties: [Party]
    let givenAt: Date

    package func apply(to state: inout RecognitionState, at occurredAt: Date) {
        state.acknowledgedAt = occurredAt
        state.reply = reply
    }
}
