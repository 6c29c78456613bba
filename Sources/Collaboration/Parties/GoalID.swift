/// A goal of the enterprise or of a department, which a request may name as its reason.
public struct GoalID: Slug {
    public static let noun = "goal"

    public let rawValue: String

    /// Refuses text that is no slug (see ``Slug``).
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
