/// Takes thanks back that should not have been given.
package struct RevokeRecognition: MatterCommand {
    package typealias Kind = Recognition
    package static let verb: MatterVerb<Recognition> = "revoke"
    package static let fields: [CommandField] = [.required("reason", .text, "Why, such as that the request was not theirs.")]

    let reason: String

    package func decide(_ state: RecognitionState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Recognition>] {
        [
            RecognitionRevoked(
                reason: try TextRules.checked(reason, "reason"), giver: state.opener, member: state.member, parties: state.parties,
                request: state.request, month: state.month)
        ]
    }
}
