package import FoundationEssentials

/// Who offered help took the offer back before anybody had taken it up.
package struct HelpWithdrawn: MatterEvent {
    package typealias Kind = HelpOffer
    package static let type = "HelpWithdrawn"

    let reason: String
    let sides: [Party]
    let offeredAt: Date

    package func apply(to state: inout HelpOfferState, at occurredAt: Date) {
        state.ending = Ending("withdrawn", because: reason, at: occurredAt)
    }
}
