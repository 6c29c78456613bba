package import FoundationEssentials

/// A sitting that was held.
package struct Sitting: Codable, Sendable, Hashable {
    /// Within the series, from 1.
    package let number: Int
    package let at: Date
    /// By when it kept the cadence.
    package let due: Date
    package let agenda: [AgendaItem]
    package let attended: [MemberID]
    /// The departments from which nobody came.
    package let absent: [DepartmentID]
    package let minutes: String
}
