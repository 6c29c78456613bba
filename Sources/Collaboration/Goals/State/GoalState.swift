package import FoundationEssentials

/// A goal as it stands.
package struct GoalState: MatterState {
    package var terms = GoalTerms()
    package var opener: MemberID?
    /// The goal that this one serves.
    package var parent: MatterID?
    /// Counts the wordings, from 1.
    package var revision = 0
    /// The departments whose heads have signed the present wording, and when.
    package var signatures: [DepartmentID: Date] = [:]
    package var result: GoalResult?

    package init() {}

    package var title: String { terms.title }
    package var parties: [Party] { terms.owners.map { Party(department: $0) } }
    package var status: String { result.map(\.rawValue) ?? (isInForce ? "in_force" : "proposed") }

    package var isClosed: Bool { result != nil }

    var isInForce: Bool { !terms.owners.isEmpty && terms.owners.allSatisfy { signatures[$0] != nil } }
}

/// What a goal says.
package struct GoalTerms: Codable, Sendable, Hashable {
    package var title = ""
    /// By what one will see that it is reached.
    package var outcome = ""
    package var owners: [DepartmentID] = []
    package var due: Date?
}

/// How a goal ended.
package enum GoalResult: String, Codable, Sendable, Hashable, CaseIterable {
    case reached, missed, abandoned
}
