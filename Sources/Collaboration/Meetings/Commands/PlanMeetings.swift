import FoundationEssentials

/// Plans a series of meetings.
package struct PlanMeetings: MatterCommand {
    package typealias Kind = Meeting
    package static let verb: MatterVerb<Meeting> = "plan"
    package static let opens = true
    package static let fields: [CommandField] = [
        .required("title", .text, "What the meetings are called."),
        .required("departments", .list(.slug), "The departments that take part, two at least."),
        .required("cadenceDays", .integer, "Days from one sitting to the next, 1 to 366."),
        .optional("first", .instant, "By when the first sitting is to be held; without it after one cadence."),
    ]

    let title: String
    let departments: [DepartmentID]
    let cadenceDays: Int
    let first: Date?

    package func decide(_ state: MeetingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Meeting>] {
        let terms = try MeetingTerms(title: title, departments: departments, cadenceDays: cadenceDays).checked(context)
        try context.requireAhead(first, "first")
        return [MeetingsPlanned(terms: terms, first: first ?? terms.next(after: context.now), planner: context.actor.member)]
    }
}
