/// Does without the help.
package struct DeclineHelp: MatterCommand {
    package typealias Kind = HelpOffer
    package static let verb: MatterVerb<HelpOffer> = "decline"
    package static let fields: [CommandField] = [.optional("reason", .text, "Why; nobody has to say.")]

    let reason: String?

    package func decide(_ state: HelpOfferState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<HelpOffer>] {
        try state.requireReceiver(context)
        try state.requireUnanswered()
        return [HelpDeclined(reason: try TextRules.checked(ifGiven: reason, "reason"), sides: state.sides, offeredAt: state.offeredAt)]
    }
}
