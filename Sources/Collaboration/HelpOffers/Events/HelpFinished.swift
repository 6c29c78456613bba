package import FoundationEssentials

/// The receiver said thanks for help that was given.
package struct HelpFinished: MatterEvent {
    package typealias Kind = HelpOffer
    package static let type = "HelpFinished"

    let thanks: String
    let what: String
    let offerer: MemberID?
    let sides: [Party]
    let offeredAt: Date
    let takenUpAt: Date

    package func apply(to state: inout HelpOfferState, at occurredAt: Date) {
        state.thanks = thanks
        state.ending = Ending("finished", at: occurredAt)
    }
}
