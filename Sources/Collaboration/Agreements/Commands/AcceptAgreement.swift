/// Accepts what the other side proposed; from now on it holds.
package struct AcceptAgreement: MatterCommand {
    package typealias Kind = Agreement
    package static let verb: MatterVerb<Agreement> = "accept"
    package static let fields: [CommandField] = []

    package func decide(_ state: AgreementState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Agreement>] {
        let (version, pair, side) = try state.answered(context)
        return [
            AgreementAccepted(
                pair: pair, version: version.number, terms: version.terms, previous: state.inForce?.terms, by: side,
                proposedAt: version.proposedAt)
        ]
    }
}
