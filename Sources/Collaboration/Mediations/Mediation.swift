/// Help of somebody neutral in a conflict between two parties (利益冲突的调解).
///
/// Either side asks for it, or a coordinator; a coordinator appoints a mediator of neither side. It ends with terms that both sides agree
/// to, before their common superior, or withdrawn. What was wrong is noted in neutral codes, never as somebody's fault.
package enum Mediation: MatterKind {
    package typealias State = MediationState

    package static let name = "mediation"
    package static let plural = "mediations"
    package static let meaning = BilingualText(
        zh: "由中立的调解人协助双方解决冲突。", en: "A conflict between two parties, settled with the help of a neutral mediator.")
    package static let audience = MatterAudience.parties

    package static let commands: [KnownMatterCommand<Mediation>] = [
        .command(AskForMediation.self), .command(AppointMediator.self), .command(NoteMediationSession.self),
        .command(ProposeSettlement.self),
        .command(AgreeToSettlement.self), .command(EscalateMediation.self), .command(WithdrawMediation.self),
    ]
    package static let events: [KnownMatterEvent<Mediation>] = [
        .event(MediationAskedFor.self), .event(MediatorAppointed.self), .event(MediationSessionNoted.self), .event(SettlementProposed.self),
        .event(SettlementAgreed.self), .event(MediationEscalated.self), .event(MediationWithdrawn.self),
    ]
}
