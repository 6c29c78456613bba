/// An operating-level agreement between two parties: what one serves the other, what it needs for that, and within which working time.
///
/// The head of either side proposes it and the other accepts, or proposes other terms in turn. What was accepted holds until it ends or a
/// next version is accepted, so that nobody can suspend an agreement by proposing to change it.
package enum Agreement: MatterKind {
    package typealias State = AgreementState

    package static let name = "agreement"
    package static let plural = "agreements"
    package static let meaning = BilingualText(
        zh: "两方之间的运营级协议（OLA）：一方为另一方做什么、需要什么、在多少工作时间内做到。",
        en: "An operating-level agreement: what one side serves the other, what it needs for that, and how soon.")

    package static let commands: [KnownMatterCommand<Agreement>] = [
        .command(ProposeAgreement.self), .command(AcceptAgreement.self), .command(DeclineAgreement.self), .command(AmendAgreement.self),
        .command(ReviewAgreement.self), .command(EndAgreement.self),
    ]
    package static let events: [KnownMatterEvent<Agreement>] = [
        .event(AgreementProposed.self), .event(AgreementAccepted.self), .event(AgreementDeclined.self), .event(AgreementAmended.self),
        .event(AgreementReviewed.self), .event(AgreementEnded.self),
    ]
}
