import FoundationEssentials

/// Takes a note back; nobody can read it any more, its author included.
package struct WithdrawMood: MatterCommand {
    package typealias Kind = Mood
    package static let verb: MatterVerb<Mood> = "withdraw"
    package static let fields: [CommandField] = []

    package func decide(_ state: MoodState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mood>] {
        guard state.withdrawnAt == nil, let form = state.form, let notedAt = state.notedAt, let member = state.opener else {
            throw Refusal(.matterClosed)
        }
        return [MoodWithdrawn(form: form, member: member, notedAt: notedAt)]
    }
}
