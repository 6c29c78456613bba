package import FoundationEssentials

/// A member's place in a training. How well they did is in ``TrainingCompleted`` only, since everybody may read what is here.
package struct TrainingPlace: Codable, Sendable, Hashable {
    /// The member's when they enrolled, as their level.
    package let department: DepartmentID
    package let level: Level
    package let enrolledAt: Date
    package var completedAt: Date?
}
