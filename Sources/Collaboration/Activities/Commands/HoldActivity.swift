import FoundationEssentials

/// Records that an activity took place.
package struct HoldActivity: MatterCommand {
    package typealias Kind = Activity
    package static let verb: MatterVerb<Activity> = "hold"
    package static let fields: [CommandField] = [
        .required("participants", .list(.slug), "The members who took part."),
        .optional("at", .instant, "When it took place; without it when it was planned."),
        .optional("note", .text, "How it went."),
    ]

    let participants: [MemberID]
    let at: Date?
    let note: String?

    package func decide(_ state: ActivityState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Activity>] {
        try state.requirePlanned()
        let at = at ?? state.terms.at
        try context.requireHappened(at, "at")
        try context.require(members: participants, "participants")
        return [
            ActivityHeld(
                at: at, plannedAt: state.terms.at, participants: participants, departments: state.terms.departments,
                absent: context.departments(state.terms.departments, without: participants),
                note: try TextRules.checked(ifGiven: note, "note"))
        ]
    }
}
