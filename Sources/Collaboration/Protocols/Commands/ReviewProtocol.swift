import FoundationEssentials

/// Says what a look at the protocol has found, and when to look again.
package struct ReviewProtocol: MatterCommand {
    package typealias Kind = CommunicationProtocol
    package static let verb: MatterVerb<CommunicationProtocol> = "review"
    package static let fields = MatterReview.fields

    let findings: String
    let next: Date

    package func decide(
        _ state: ProtocolState, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<CommunicationProtocol>] {
        let (pair, terms) = try state.published()
        let review = try context.review(due: terms.reviewDue, findings: findings, next: next)
        return [ProtocolReviewed(pair: pair, version: state.version, review: review)]
    }
}
