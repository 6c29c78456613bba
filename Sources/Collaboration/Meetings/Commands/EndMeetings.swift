/// Ends a series of meetings whose action items are all settled.
package struct EndMeetings: MatterCommand {
    package typealias Kind = Meeting
    package static let verb: MatterVerb<Meeting> = "end"
    package static let fields: [CommandField] = [.required("reason", .text, "Why it is no longer needed.")]

    let reason: String

    package func decide(_ state: MeetingState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Meeting>] {
        guard state.actions.allSatisfy({ $0.result != nil }) else { throw Refusal(.openItems) }
        return [
            MeetingsEnded(reason: try TextRules.checked(reason, "reason"), tally: state.tally, departments: state.terms.departments)
        ]
    }
}
