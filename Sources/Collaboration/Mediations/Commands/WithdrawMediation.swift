/// No longer asks for mediation.
package struct WithdrawMediation: MatterCommand {
    package typealias Kind = Mediation
    package static let verb: MatterVerb<Mediation> = "withdraw"
    package static let fields: [CommandField] = [.required("reason", .text, "Why, such as that the sides found together.")]

    let reason: String

    package func decide(_ state: MediationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mediation>] {
        [
            MediationWithdrawn(
                reason: try TextRules.checked(reason, "reason"), sides: state.sides, mediator: state.mediator, askedAt: state.askedAt)
        ]
    }
}
