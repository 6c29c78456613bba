import FoundationEssentials

/// Records that the sitting which was called took place.
package struct HoldSitting: MatterCommand {
    package typealias Kind = Meeting
    package static let verb: MatterVerb<Meeting> = "hold"
    package static let fields: [CommandField] = [
        .required("minutes", .text, "What was said and resolved."),
        .required("attended", .list(.slug), "The members who came."),
        .optional("at", .instant, "When it took place; without it when it was called for."),
    ]

    let minutes: String
    let attended: [MemberID]
    let at: Date?

    package func decide(_ state: MeetingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Meeting>] {
        guard let called = state.called else { throw Refusal(.notCalled) }
        let at = at ?? called.at
        try context.requireHappened(at, "at")
        if let last = state.sittings.last, at < last.at { throw Refusal(.invalidValue, about: "at") }
        try context.require(members: attended, "attended")
        let sitting = Sitting(
            number: state.sittings.count + 1, at: at, due: state.next, agenda: called.agenda, attended: attended,
            absent: context.departments(state.terms.departments, without: attended), minutes: try TextRules.checked(minutes, "minutes"))
        return [
            SittingHeld(
                sitting: sitting, departments: state.terms.departments, inTime: at <= state.next,
                next: state.terms.next(after: at))
        ]
    }
}
