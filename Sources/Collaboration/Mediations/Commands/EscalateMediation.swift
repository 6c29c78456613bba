/// Takes the conflict to the head above both sides.
package struct EscalateMediation: MatterCommand {
    package typealias Kind = Mediation
    package static let verb: MatterVerb<Mediation> = "escalate"
    package static let fields: [CommandField] = [.required("reason", .text, "Why it cannot be settled here.")]

    let reason: String

    package func decide(_ state: MediationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mediation>] {
        guard let superior = superior(of: state.sides, context) else { throw Refusal(.unknownPost, about: "superior") }
        return [
            MediationEscalated(
                superior: superior, reason: try TextRules.checked(reason, "reason"), sides: state.sides, request: state.request,
                blocker: state.blocker,
                mediator: state.mediator, sessions: state.sessions.count, askedAt: state.askedAt)
        ]
    }

    private func superior(of sides: [Party], _ context: MatterContext) -> PostID? {
        guard let one = sides.first, let other = sides.last else { return nil }
        return context.organisation.commonSuperior(of: one.department, other.department)
    }
}
