package import FoundationEssentials

/// The receiver does not need the help.
package struct HelpDeclined: MatterEvent {
    package typealias Kind = HelpOffer
    package static let type = "HelpDeclined"

    let reason: String?
    let sides: [Party]
    let offeredAt: Date

    package func apply(to state: inout HelpOfferState, at occurredAt: Date) {
        state.ending = Ending("declined", because: reason, at: occurredAt)
    }
}
