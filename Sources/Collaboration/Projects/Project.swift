/// What two or more departments do together, from opening to result.
///
/// It is under way once the head of every department that is to own it has joined. A department may leave; what fewer than two own is no
/// joint project any more and is closed with the leaving. Whether it built trust between its owners shows in their figures before and
/// after.
package enum Project: MatterKind {
    package typealias State = ProjectState

    package static let name = "project"
    package static let plural = "projects"
    package static let meaning = BilingualText(
        zh: "两个或更多部门共同负责的项目。", en: "A project that two or more departments own together.")

    package static let commands: [KnownMatterCommand<Project>] = [
        .command(OpenProject.self), .command(JoinProject.self), .command(InviteToProject.self), .command(LeaveProject.self),
        .command(SetMilestone.self), .command(ReachMilestone.self), .command(CloseProject.self),
    ]
    package static let events: [KnownMatterEvent<Project>] = [
        .event(ProjectOpened.self), .event(ProjectJoined.self), .event(ProjectInvited.self), .event(ProjectLeft.self),
        .event(ProjectMilestoneSet.self), .event(ProjectMilestoneReached.self), .event(ProjectClosed.self),
    ]
}
