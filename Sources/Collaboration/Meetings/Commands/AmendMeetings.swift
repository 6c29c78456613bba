/// Changes what a series of meetings agreed on; what is not given stays.
package struct AmendMeetings: MatterCommand {
    package typealias Kind = Meeting
    package static let verb: MatterVerb<Meeting> = "amend"
    package static let fields: [CommandField] = [
        .optional("title", .text, "What the meetings are called."),
        .optional("departments", .list(.slug), "The departments that take part, two at least."),
        .optional("cadenceDays", .integer, "Days from one sitting to the next, 1 to 366."),
    ]

    let title: String?
    let departments: [DepartmentID]?
    let cadenceDays: Int?

    package func decide(_ state: MeetingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Meeting>] {
        let previous = state.terms
        let terms = try MeetingTerms(
            title: title ?? previous.title, departments: departments ?? previous.departments,
            cadenceDays: cadenceDays ?? previous.cadenceDays
        ).checked(context)
        guard terms != previous else { throw Refusal(.unchanged) }
        return [MeetingsAmended(terms: terms, previous: previous, next: state.next(under: terms))]
    }
}
