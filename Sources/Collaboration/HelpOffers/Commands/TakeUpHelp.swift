/// Takes the help.
package struct TakeUpHelp: MatterCommand {
    package typealias Kind = HelpOffer
    package static let verb: MatterVerb<HelpOffer> = "take-up"
    package static let fields: [CommandField] = [.optional("note", .text, "Where to begin.")]

    let note: String?

    package func decide(_ state: HelpOfferState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<HelpOffer>] {
        try state.requireReceiver(context)
        try state.requireUnanswered()
        guard context.isInTime(state.until) else { throw Refusal(.windowElapsed) }
        return [HelpTakenUp(note: try TextRules.checked(ifGiven: note, "note"), sides: state.sides, offeredAt: state.offeredAt)]
    }
}
