/// Ends an agreement, or takes back a proposal that nobody has accepted.
package struct EndAgreement: MatterCommand {
    package typealias Kind = Agreement
    package static let verb: MatterVerb<Agreement> = "end"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(_ state: AgreementState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Agreement>] {
        guard let pair = state.pair else { throw Refusal(.notInForce) }
        return [
            AgreementEnded(
                pair: pair, reason: try TextRules.checked(reason, "reason"), version: state.inForce?.number,
                inForceSince: state.inForce?.acceptedAt)
        ]
    }
}
