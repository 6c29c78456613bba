/// Puts terms to both sides, in place of any before.
package struct ProposeSettlement: MatterCommand {
    package typealias Kind = Mediation
    package static let verb: MatterVerb<Mediation> = "propose"
    package static let fields: [CommandField] = [.required("terms", .text, "On what terms the conflict would end.")]

    let terms: String

    package func decide(_ state: MediationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mediation>] {
        let mediator = try state.requireMediator(context)
        let terms = try TextRules.checked(terms, "terms")
        let previous = state.settlement
        guard terms != previous?.terms else { throw Refusal(.unchanged) }
        return [
            SettlementProposed(
                revision: (previous?.revision ?? 0) + 1, terms: terms, previous: previous?.terms, mediator: mediator, sides: state.sides)
        ]
    }
}
