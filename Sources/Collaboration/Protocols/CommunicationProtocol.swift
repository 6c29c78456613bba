/// How one party can be reached by another: on which channel, how soon it answers, and whom to turn to when it does not.
///
/// Nobody can promise for somebody else, so each party publishes its own; the head of the other takes note. It holds from its publication
/// on.
package enum CommunicationProtocol: MatterKind {
    package typealias State = ProtocolState

    package static let name = "protocol"
    package static let plural = "protocols"
    package static let meaning = BilingualText(
        zh: "供应方向客户方公布的沟通流程：渠道、答复时限和升级阶梯。",
        en: "How a supplier can be reached by a customer: channel, response time and escalation ladder.")

    package static let commands: [KnownMatterCommand<CommunicationProtocol>] = [
        .command(PublishProtocol.self), .command(AcknowledgeProtocol.self), .command(ReviseProtocol.self), .command(ReviewProtocol.self),
        .command(WithdrawProtocol.self),
    ]
    package static let events: [KnownMatterEvent<CommunicationProtocol>] = [
        .event(ProtocolPublished.self), .event(ProtocolAcknowledged.self), .event(ProtocolRevised.self), .event(ProtocolReviewed.self),
        .event(ProtocolWithdrawn.self),
    ]
}
