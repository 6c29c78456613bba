/// What the answers of a group to one item add up to.
package struct SurveyFigure: Codable, Sendable, Hashable {
    /// The department that was graded; nil in a pulse.
    package let about: DepartmentID?
    /// The department of those who answered; nil for all of them.
    package let department: DepartmentID?
    /// Their level; nil for all levels.
    package let level: Level?
    package let item: SurveyItem
    /// How many answered the item.
    package let raters: Int
    /// The sum of their grades.
    package let sum: Int
}
