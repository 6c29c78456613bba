package import FoundationEssentials

/// A decision as it stands.
package struct DecisionState: MatterState {
    package var terms = DecisionTerms()
    package var opener: MemberID?
    package var links = DecisionLinks()
    package var declaredAt: Date?
    /// When anything last happened that carries it on.
    package var lastSign: Date?
    package var progress: [DecisionProgress] = []
    package var closing: DecisionClosing?
    /// What came of it, or why it was dropped.
    package var outcome: String?
    package var closedAt: Date?

    package init() {}

    package var title: String { terms.title }
    package var parties: [Party] { terms.departments.map { Party(department: $0) } }
    package var isClosed: Bool { closing != nil }
    package var status: String { closing?.rawValue ?? (progress.isEmpty && links.isEmpty ? "declared" : "under_way") }

    /// Its course, for who ends it.
    func course(until now: Date) -> DecisionCourse {
        DecisionCourse(
            departments: terms.departments, links: links, declaredAt: declaredAt ?? now, due: terms.due, lastSign: lastSign ?? now)
    }

    mutating func close(_ closing: DecisionClosing, _ outcome: String, at time: Date) {
        self.closing = closing
        self.outcome = outcome
        closedAt = time
    }
}
