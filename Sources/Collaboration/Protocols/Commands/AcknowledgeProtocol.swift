/// Takes note, as the customer's head, of how the supplier can be reached.
package struct AcknowledgeProtocol: MatterCommand {
    package typealias Kind = CommunicationProtocol
    package static let verb: MatterVerb<CommunicationProtocol> = "acknowledge"
    package static let fields: [CommandField] = []

    package func decide(
        _ state: ProtocolState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<CommunicationProtocol>] {
        guard let pair = state.pair, let publishedAt = state.publishedAt else { throw Refusal(.notInForce) }
        guard context.actor.department != pair.supplier.department else { throw Refusal(.notYourTurn) }
        guard state.acknowledgedAt == nil else { throw Refusal(.alreadySigned) }
        return [ProtocolAcknowledged(pair: pair, version: state.version, publishedAt: publishedAt)]
    }
}
