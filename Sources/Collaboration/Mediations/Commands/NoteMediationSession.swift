import FoundationEssentials

/// Notes a session with the sides.
package struct NoteMediationSession: MatterCommand {
    package typealias Kind = Mediation
    package static let verb: MatterVerb<Mediation> = "note"
    package static let fields: [CommandField] = [
        .required("reasons", .list(.choice(NeutralReason.self)), "Where the conflict comes from, without saying whose fault it is."),
        .optional("at", .instant, "When the session was; without it now."),
        .optional("note", .text, "What both sides may read of it."),
    ]

    let reasons: [NeutralReason]
    let at: Date?
    let note: String?

    package func decide(_ state: MediationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mediation>] {
        let mediator = try state.requireMediator(context)
        guard !reasons.isEmpty, Set(reasons).count == reasons.count else { throw Refusal(.invalidValue, about: "reasons") }
        let at = at ?? context.now
        try context.requireHappened(at, "at")
        return [
            MediationSessionNoted(
                number: state.sessions.count + 1, at: at, reasons: reasons, note: try TextRules.checked(ifGiven: note, "note"),
                mediator: mediator,
                sides: state.sides)
        ]
    }
}
