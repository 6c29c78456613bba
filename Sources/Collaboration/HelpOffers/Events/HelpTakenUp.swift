package import FoundationEssentials

/// The receiver takes the help.
package struct HelpTakenUp: MatterEvent {
    package typealias Kind = HelpOffer
    package static let type = "HelpTakenUp"

    let note: String?
    let sides: [Party]
    let offeredAt: Date

    package func apply(to state: inout HelpOfferState, at occurredAt: Date) { state.takenUpAt = occurredAt }
}
