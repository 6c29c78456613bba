/// A person of the organisation, such as `lin-yue`. The person’s name and address are sealed elsewhere.
public struct MemberID: Slug {
    public static let noun = "member"

    public let rawValue: String

    /// Refuses text that is no slug (see ``Slug``).
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
