/// What one participant answered: the part of it that is sealed.
package struct SurveyAnswer: Codable, Sendable, Hashable {
    /// The department that is graded, in a survey of relationships.
    package let about: DepartmentID?
    package let grades: [SurveyItem: Int]
}
