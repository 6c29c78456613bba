import FoundationEssentials

/// Says what a look at the agreement in force has found, and when to look again.
package struct ReviewAgreement: MatterCommand {
    package typealias Kind = Agreement
    package static let verb: MatterVerb<Agreement> = "review"
    package static let fields = MatterReview.fields

    let findings: String
    let next: Date

    package func decide(_ state: AgreementState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Agreement>] {
        guard let pair = state.pair, let version = state.inForce else { throw Refusal(.notInForce) }
        let review = try context.review(due: version.terms.reviewDue, findings: findings, next: next)
        return [AgreementReviewed(pair: pair, version: version.number, review: review)]
    }
}
