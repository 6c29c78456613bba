package import FoundationEssentials

/// Somebody offered help.
package struct HelpOffered: MatterEvent {
    package typealias Kind = HelpOffer
    package static let type = "HelpOffered"

    let title: String
    /// Who offers, and to whom.
    let sides: [Party]
    let what: String
    let until: Date?
    let offerer: MemberID?

    package func apply(to state: inout HelpOfferState, at occurredAt: Date) {
        state.title = title
        state.opener = offerer
        state.sides = sides
        state.what = what
        state.until = until
        state.offeredAt = occurredAt
    }
}
