import FoundationEssentials

/// Says that a member has completed the training, and how well.
package struct CompleteTraining: MatterCommand {
    package typealias Kind = Training
    package static let verb: MatterVerb<Training> = "complete"
    package static let fields: [CommandField] = [
        .required("member", .slug, "Who completed it."), .optional("score", .integer, "How well, of a hundred."),
    ]

    let member: MemberID
    let score: Int?

    package func decide(_ state: TrainingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Training>] {
        var place = try state.openPlace(of: member)
        if let begins = state.terms.begins, context.now < begins { throw Refusal(.notDueYet) }
        if let score { try context.require(score, in: 0...100, "score") }
        place.completedAt = context.now
        return [TrainingCompleted(member: member, place: place, form: state.terms.form, score: score)]
    }
}
