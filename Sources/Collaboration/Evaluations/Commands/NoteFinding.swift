/// Notes what was found, as answers to the four questions of an after-action review.
package struct NoteFinding: MatterCommand {
    package typealias Kind = Evaluation
    package static let verb: MatterVerb<Evaluation> = "note"
    package static let fields: [CommandField] = [
        .required("expected", .text, "What was to happen."), .required("happened", .text, "What happened."),
        .required("cause", .text, "Why there was a difference."), .required("change", .text, "What to keep or to change."),
    ]

    let expected: String
    let happened: String
    let cause: String
    let change: String

    package func decide(_ state: EvaluationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Evaluation>] {
        try state.requireOpen()
        let review = ActionReview(
            expected: try TextRules.checked(expected, "expected"), happened: try TextRules.checked(happened, "happened"),
            cause: try TextRules.checked(cause, "cause"), change: try TextRules.checked(change, "change"))
        return [
            FindingNoted(
                number: state.findings.count + 1, review: review, department: context.actor.department, author: context.actor.member)
        ]
    }
}
