import FoundationEssentials

/// Takes a place for oneself, or gives one to somebody.
package struct EnrolInTraining: MatterCommand {
    package typealias Kind = Training
    package static let verb: MatterVerb<Training> = "enrol"
    package static let fields: [CommandField] = [.optional("member", .slug, "Who takes part; who sends the command if not given.")]

    let member: MemberID?

    package func decide(_ state: TrainingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Training>] {
        guard let member = member ?? context.actor.member else { throw Refusal(.unknownMember) }
        let post = try state.terms.post(of: member, context)
        let speaker = try state.speaker(for: member, of: post.department, context.actor)
        guard state.members[member] == nil else { throw Refusal(.alreadyTakingPart, about: member.rawValue) }
        if let places = state.terms.places, state.members.count >= places { throw Refusal(.noPlaceLeft) }
        let place = TrainingPlace(department: post.department, level: post.level, enrolledAt: context.now)
        return [TrainingEnrolled(member: member, place: place, form: state.terms.form, enrolledBy: speaker)]
    }
}
