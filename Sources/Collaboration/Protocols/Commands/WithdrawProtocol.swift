/// Takes a protocol back: by the supplier's head, or by a coordinator.
package struct WithdrawProtocol: MatterCommand {
    package typealias Kind = CommunicationProtocol
    package static let verb: MatterVerb<CommunicationProtocol> = "withdraw"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(
        _ state: ProtocolState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<CommunicationProtocol>] {
        guard let pair = state.pair, let publishedAt = state.publishedAt else { throw Refusal(.notInForce) }
        if !context.actor.roles.contains(.coordinator) { _ = try context.headed(among: [pair.supplier.department]) }
        return [
            ProtocolWithdrawn(
                pair: pair, version: state.version, reason: try TextRules.checked(reason, "reason"), publishedAt: publishedAt)
        ]
    }
}
