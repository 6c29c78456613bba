/// Says that an action item was done or dropped.
package struct SettleAction: MatterCommand {
    package typealias Kind = Meeting
    package static let verb: MatterVerb<Meeting> = "settle"
    package static let fields: [CommandField] = [
        .required("item", .integer, "The number of the action item."),
        .required("result", .choice(ActionResult.self), "How it ended."),
        .optional("note", .text, "What came of it; why, when it was dropped."),
    ]

    let item: Int
    let result: ActionResult
    let note: String?

    package func decide(_ state: MeetingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Meeting>] {
        guard let action = state.actions.first(where: { $0.number == item }) else { throw Refusal(.unknownItem, about: "\(item)") }
        guard action.result == nil else { throw Refusal(.alreadySettled, about: "\(item)") }
        guard note != nil || result == .done else { throw Refusal(.emptyText, about: "note") }
        return [
            ActionItemSettled(
                number: item, result: result, note: try TextRules.checked(ifGiven: note, "note"), what: action.what,
                assignee: action.assignee,
                assignedAt: action.assignedAt, due: action.due, inTime: context.isInTime(action.due), departments: state.terms.departments)
        ]
    }
}
