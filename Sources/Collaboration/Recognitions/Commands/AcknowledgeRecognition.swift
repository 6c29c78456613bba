/// Takes note of thanks that one was given.
package struct AcknowledgeRecognition: MatterCommand {
    package typealias Kind = Recognition
    package static let verb: MatterVerb<Recognition> = "acknowledge"
    package static let fields: [CommandField] = [.optional("reply", .text, "What one would like to say.")]

    let reply: String?

    package func decide(_ state: RecognitionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Recognition>] {
        guard state.member == nil || state.member == context.actor.member else { throw Refusal(.notReceiver) }
        guard state.acknowledgedAt == nil else { throw Refusal(.alreadyAcknowledged) }
        return [
            RecognitionAcknowledged(
                reply: try TextRules.checked(ifGiven: reply, "reply"), giver: state.opener, member: state.member, parties: state.parties,
                givenAt: state.givenAt)
        ]
    }
}
