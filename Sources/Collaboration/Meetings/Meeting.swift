/// A series of regular coordination meetings between departments (定期召开部门间的协调会议).
///
/// Each sitting is called with an agenda and held with minutes; what it resolves becomes action items that somebody answers for. Whether the
/// cadence is kept and how many items are closed can be read from the state.
package enum Meeting: MatterKind {
    package typealias State = MeetingState

    package static let name = "meeting"
    package static let plural = "meetings"
    package static let meaning = BilingualText(
        zh: "部门间定期召开的协调会议及其行动项。", en: "A series of coordination meetings between departments, with its action items.")

    package static let commands: [KnownMatterCommand<Meeting>] = [
        .command(PlanMeetings.self), .command(CallSitting.self), .command(HoldSitting.self), .command(AssignAction.self),
        .command(SettleAction.self), .command(AmendMeetings.self), .command(EndMeetings.self),
    ]
    package static let events: [KnownMatterEvent<Meeting>] = [
        .event(MeetingsPlanned.self), .event(SittingCalled.self), .event(SittingHeld.self), .event(ActionItemAssigned.self),
        .event(ActionItemSettled.self), .event(MeetingsAmended.self), .event(MeetingsEnded.self),
    ]
}
