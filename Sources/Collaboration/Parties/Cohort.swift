/// A group of people too many to be told apart, for what is said anonymously.
package struct Cohort: Codable, Sendable, Hashable {
    package let department: DepartmentID
    package let level: Level
}
