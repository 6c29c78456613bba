package import FoundationEssentials

/// What somebody is to do by a date because a sitting resolved it.
package struct ActionItem: Codable, Sendable, Hashable {
    /// Within the series, from 1.
    package let number: Int
    /// The number of the sitting.
    package let sitting: Int
    package let what: String
    package let assignee: MemberID
    package let request: RequestNumber?
    package let assignedAt: Date
    package let due: Date
    package var settledAt: Date?
    package var result: ActionResult?
}
