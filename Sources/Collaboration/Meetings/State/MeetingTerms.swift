import FoundationEssentials

/// What is agreed about a series of meetings.
package struct MeetingTerms: Codable, Sendable, Hashable {
    package var title = ""
    /// Those that take part.
    package var departments: [DepartmentID] = []
    /// Days from one sitting to the next.
    package var cadenceDays = 0
}

extension MeetingTerms {
    /// By when the sitting that follows something is to be held.
    func next(after date: Date) -> Date { date + Double(cadenceDays) * 86_400 }

    /// The terms as they may stand.
    func checked(_ context: MatterContext) throws(Refusal) -> MeetingTerms {
        guard departments.count > 1 else { throw Refusal(.invalidValue, about: "departments") }
        try context.require(departments)
        guard (1...366).contains(cadenceDays) else { throw Refusal(.invalidValue, about: "cadenceDays") }
        return MeetingTerms(
            title: try TextRules.title(title), departments: departments, cadenceDays: cadenceDays)
    }
}
