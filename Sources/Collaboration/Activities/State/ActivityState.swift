package import FoundationEssentials

/// An activity as it stands.
package struct ActivityState: EndingMatterState {
    package var terms = ActivityTerms()
    package var opener: MemberID?
    package var heldAt: Date?
    package var participants: [MemberID] = []
    /// The departments from which nobody came.
    package var absent: [DepartmentID] = []
    package var feedback: ActivityFeedback?
    package var ending: Ending?

    package init() {}

    package var title: String { terms.title }
    package var parties: [Party] { terms.departments.map { Party(department: $0) } }
    package var progress: String { heldAt == nil ? "planned" : "held" }

    /// Refuses to change the plan of what has taken place.
    func requirePlanned() throws(Refusal) {
        guard heldAt == nil else { throw Refusal(.alreadySettled) }
    }
}
