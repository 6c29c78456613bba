package import FoundationEssentials

/// What every round says of itself that is held with some departments about a period: an evaluation, a survey.
package struct RoundTerms: Codable, Sendable, Hashable {
    package var title = ""
    package var departments: [DepartmentID] = []
    /// The period, half-open.
    package var from = Date.distantPast
    package var to = Date.distantFuture

    var parties: [Party] { departments.map { Party(department: $0) } }

    /// The fields of the command that opens a round.
    static let fields: [CommandField] = [
        .required("title", .text, "What people call it."), .required("departments", .list(.slug), "The departments it is held with."),
        .required("from", .instant, "When its period begins."), .required("to", .instant, "When its period ends."),
    ]

    /// The terms as they may stand.
    func checked(_ context: MatterContext) throws(Refusal) -> RoundTerms {
        guard !departments.isEmpty else { throw Refusal(.invalidValue, about: "departments") }
        try context.require(departments)
        guard from < to else { throw Refusal(.endedBeforeBegun, about: "to") }
        return RoundTerms(
            title: try TextRules.title(title), departments: departments, from: from, to: to)
    }
}
