/// Turns down what the other side proposed. A version in force goes on; without one there is no agreement.
package struct DeclineAgreement: MatterCommand {
    package typealias Kind = Agreement
    package static let verb: MatterVerb<Agreement> = "decline"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(_ state: AgreementState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Agreement>] {
        let (version, pair, side) = try state.answered(context)
        return [
            AgreementDeclined(
                pair: pair, version: version.number, by: side, reason: try TextRules.checked(reason, "reason"),
                proposedAt: version.proposedAt, goesOn: state.inForce?.number)
        ]
    }
}
