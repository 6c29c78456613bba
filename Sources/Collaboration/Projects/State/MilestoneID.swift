/// The name of a milestone within its project: `pilot`.
package struct MilestoneID: Slug {
    package static let noun = "milestone"

    package let rawValue: String

    /// Refuses text that is no slug (see ``Slug``).
    package init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
