package import FoundationEssentials

/// What was decided.
package struct DecisionTerms: Codable, Sendable, Hashable {
    package var title = ""
    /// What was decided, and why.
    package var content = ""
    /// The departments that are to carry it out.
    package var departments: [DepartmentID] = []
    package var due: Date?

    /// The terms as they may stand.
    func checked(_ context: MatterContext) throws(Refusal) -> DecisionTerms {
        guard !departments.isEmpty else { throw Refusal(.invalidValue, about: "departments") }
        try context.require(departments)
        var terms = self
        terms.title = try TextRules.title(title)
        terms.content = try TextRules.checked(content, "content")
        return terms
    }
}
