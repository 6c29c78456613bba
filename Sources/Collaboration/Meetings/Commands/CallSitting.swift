import FoundationEssentials

/// Calls the next sitting; called again, it moves or gets another agenda.
package struct CallSitting: MatterCommand {
    package typealias Kind = Meeting
    package static let verb: MatterVerb<Meeting> = "call"
    package static let fields: [CommandField] = [
        .required("at", .instant, "When it is to be held."),
        .optional("requests", .list(.reference), "The requests, blocked or waiting, that it is to talk about, by number."),
        .optional("topics", .list(.text), "What else it is to talk about. There must be one item at least."),
    ]

    let at: Date
    let requests: [RequestNumber]?
    let topics: [String]?

    package var mentionedNumbers: [RequestNumber] { requests ?? [] }

    package func decide(_ state: MeetingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Meeting>] {
        try context.requireAhead(at, "at")
        let called = CalledSitting(at: at, agenda: try agenda())
        guard called != state.called else { throw Refusal(.unchanged) }
        return [
            SittingCalled(
                number: state.sittings.count + 1, at: at, due: state.next, agenda: called.agenda, departments: state.terms.departments,
                previous: state.called?.at)
        ]
    }

    private func agenda() throws(Refusal) -> [AgendaItem] {
        var agenda = mentionedNumbers.map { AgendaItem(request: $0) }
        for topic in topics ?? [] { agenda.append(AgendaItem(text: try TextRules.checked(topic, "topics"))) }
        guard !agenda.isEmpty else { throw Refusal(.emptyText, about: "topics") }
        return agenda
    }
}
