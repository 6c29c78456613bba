/// What the enterprise or some departments want to reach together (row 19 of the ideas: goals made together).
///
/// A goal is in force once the head of every department that owns it has signed it as it reads now; a change asks for all signatures anew.
package enum Goal: MatterKind {
    package typealias State = GoalState

    package static let name = "goal"
    package static let plural = "goals"
    package static let meaning = BilingualText(zh: "各部门共同制定并签署的目标。", en: "A goal that its owners set and sign together.")

    package static let commands: [KnownMatterCommand<Goal>] = [
        .command(ProposeGoal.self), .command(SignGoal.self), .command(AmendGoal.self), .command(CloseGoal.self),
    ]
    package static let events: [KnownMatterEvent<Goal>] = [
        .event(GoalProposed.self), .event(GoalSigned.self), .event(GoalAmended.self), .event(GoalClosed.self),
    ]
}
