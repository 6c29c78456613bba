/// Takes an offer back that nobody has taken up.
package struct WithdrawHelp: MatterCommand {
    package typealias Kind = HelpOffer
    package static let verb: MatterVerb<HelpOffer> = "withdraw"
    package static let fields: [CommandField] = [.required("reason", .text, "Why it can no longer be given.")]

    let reason: String

    package func decide(_ state: HelpOfferState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<HelpOffer>] {
        try state.requireUnanswered()
        return [HelpWithdrawn(reason: try TextRules.checked(reason, "reason"), sides: state.sides, offeredAt: state.offeredAt)]
    }
}
