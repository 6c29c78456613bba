/// Help that one party offers another without having been asked (主动协助).
///
/// The other side takes it up or declines it, and says thanks when it is over. Declining counts against nobody.
package enum HelpOffer: MatterKind {
    package typealias State = HelpOfferState

    package static let name = "help-offer"
    package static let plural = "help-offers"
    package static let meaning = BilingualText(
        zh: "在需求之外主动向其他部门提供的帮助。", en: "Help that a department offers another beside any request.")

    package static let commands: [KnownMatterCommand<HelpOffer>] = [
        .command(OfferHelp.self), .command(TakeUpHelp.self), .command(DeclineHelp.self), .command(FinishHelp.self),
        .command(WithdrawHelp.self),
    ]
    package static let events: [KnownMatterEvent<HelpOffer>] = [
        .event(HelpOffered.self), .event(HelpTakenUp.self), .event(HelpDeclined.self), .event(HelpFinished.self),
        .event(HelpWithdrawn.self),
    ]
}
