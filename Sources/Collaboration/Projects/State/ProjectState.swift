package import FoundationEssentials

/// A project as it stands.
package struct ProjectState: MatterState {
    package var title = ""
    package var purpose = ""
    package var owners: [DepartmentID] = []
    package var opener: MemberID?
    package var lead: MemberID?
    /// The goal that it serves.
    package var goal: MatterID?
    package var openedAt: Date?
    /// When the last of its first owners had joined.
    package var startedAt: Date?
    /// The owners that have joined, and when.
    package var joined: [DepartmentID: Date] = [:]
    package var departures: [ProjectDeparture] = []
    package var milestones: [MilestoneID: Milestone] = [:]
    package var result: ProjectResult?
    package var learned: String?
    package var closedAt: Date?

    package init() {}

    package var parties: [Party] { owners.map { Party(department: $0) } }
    package var isClosed: Bool { result != nil }
    package var status: String { result?.rawValue ?? (startedAt == nil ? "opened" : "under_way") }

    /// The owners that have yet to join, when some of them do or leave.
    func missing(among owners: [DepartmentID], joining department: DepartmentID? = nil) -> [DepartmentID] {
        owners.filter { joined[$0] == nil && $0 != department }
    }

    /// Refuses who would act for a department that has not joined; coordinators act for none.
    func requireJoined(_ actor: Actor) throws(Refusal) {
        guard !actor.roles.contains(.coordinator) else { return }
        guard let department = actor.department, joined[department] != nil else { throw Refusal(.notTakingPart) }
    }

    /// How it ended, from how it stands.
    func closed(_ result: ProjectResult, learned: String, by owners: [DepartmentID], at now: Date) -> ProjectClosed {
        let reached = milestones.values.filter { $0.reachedAt != nil }.count
        return ProjectClosed(
            result: result, learned: learned, owners: owners, openedAt: openedAt ?? now, startedAt: startedAt, milestonesReached: reached,
            milestonesOpen: milestones.count - reached)
    }
}
