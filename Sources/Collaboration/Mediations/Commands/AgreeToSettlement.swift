/// Agrees, for one's side, to the terms as they read now.
package struct AgreeToSettlement: MatterCommand {
    package typealias Kind = Mediation
    package static let verb: MatterVerb<Mediation> = "agree"
    package static let fields: [CommandField] = []

    package func decide(_ state: MediationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mediation>] {
        guard let settlement = state.settlement else { throw Refusal(.unknownItem, about: "terms") }
        let own = state.sides.filter { context.speaks(for: $0) }
        guard !own.isEmpty else { throw Refusal(.notInvolved) }
        guard let side = own.first(where: { !settlement.agreed.contains($0) }) else { throw Refusal(.alreadySigned) }
        return [
            SettlementAgreed(
                side: side, revision: settlement.revision, terms: settlement.terms,
                missing: state.sides.filter { $0 != side && !settlement.agreed.contains($0) }, sides: state.sides, request: state.request,
                blocker: state.blocker, askedAt: state.askedAt)
        ]
    }
}
