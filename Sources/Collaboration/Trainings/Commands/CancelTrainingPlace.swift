import FoundationEssentials

/// Gives up a place, one's own or somebody's, as long as the training is not completed.
package struct CancelTrainingPlace: MatterCommand {
    package typealias Kind = Training
    package static let verb: MatterVerb<Training> = "cancel-place"
    package static let fields: [CommandField] = [
        .optional("member", .slug, "Whose place; that of who sends the command if not given."), .optional("reason", .text, "Why."),
    ]

    let member: MemberID?
    let reason: String?

    package func decide(_ state: TrainingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Training>] {
        guard let member = member ?? context.actor.member else { throw Refusal(.unknownMember) }
        let place = try state.openPlace(of: member)
        let speaker = try state.speaker(for: member, of: place.department, context.actor)
        let reason = try TextRules.checked(ifGiven: reason, "reason")
        return [TrainingPlaceCancelled(member: member, place: place, form: state.terms.form, reason: reason, cancelledBy: speaker)]
    }
}
