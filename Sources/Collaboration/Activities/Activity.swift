/// Something that members of one department or of several do together so that they come to trust one another (团队建设与跨部门活动).
///
/// It is planned, held, and judged by those who took part: their grades are counted without names, and only when there are enough of them.
package enum Activity: MatterKind {
    package typealias State = ActivityState

    package static let name = "activity"
    package static let plural = "activities"
    package static let meaning = BilingualText(
        zh: "增进信任的团队活动和跨部门活动。", en: "An activity within a department or across several, meant to build trust.")

    package static let commands: [KnownMatterCommand<Activity>] = [
        .command(PlanActivity.self), .command(AmendActivity.self), .command(HoldActivity.self), .command(ReviewActivity.self),
        .command(CancelActivity.self),
    ]
    package static let events: [KnownMatterEvent<Activity>] = [
        .event(ActivityPlanned.self), .event(ActivityAmended.self), .event(ActivityHeld.self), .event(ActivityReviewed.self),
        .event(ActivityCancelled.self),
    ]
}
