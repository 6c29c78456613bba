package import FoundationEssentials

/// What is planned.
package struct ActivityTerms: Codable, Sendable, Hashable {
    package var title = ""
    /// What it is meant to bring about.
    package var purpose = ""
    /// Those that take part; two or more make it a cross-department activity.
    package var departments: [DepartmentID] = []
    package var at = Date.distantPast
}

extension ActivityTerms {
    /// The terms as they may stand.
    func checked(_ context: MatterContext) throws(Refusal) -> ActivityTerms {
        guard !departments.isEmpty else { throw Refusal(.invalidValue, about: "departments") }
        try context.require(departments)
        try context.requireAhead(at, "at")
        return ActivityTerms(
            title: try TextRules.title(title), purpose: try TextRules.checked(purpose, "purpose"),
            departments: departments, at: at)
    }
}
