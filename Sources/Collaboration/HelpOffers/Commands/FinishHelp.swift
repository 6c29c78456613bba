/// Says thanks for help that was given.
package struct FinishHelp: MatterCommand {
    package typealias Kind = HelpOffer
    package static let verb: MatterVerb<HelpOffer> = "finish"
    package static let fields: [CommandField] = [.required("thanks", .text, "What it was good for.")]

    let thanks: String

    package func decide(_ state: HelpOfferState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<HelpOffer>] {
        try state.requireReceiver(context)
        guard let takenUpAt = state.takenUpAt else { throw Refusal(.notInForce) }
        return [
            HelpFinished(
                thanks: try TextRules.checked(thanks, "thanks"), what: state.what, offerer: state.opener, sides: state.sides,
                offeredAt: state.offeredAt, takenUpAt: takenUpAt)
        ]
    }
}
