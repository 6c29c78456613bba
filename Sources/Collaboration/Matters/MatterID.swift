/// The name of a matter among those of its kind, chosen by who opens it: `fewer-late-orders`.
public struct MatterID: Slug {
    public static let noun = "matter"

    public let rawValue: String

    /// Refuses text that is no slug (see ``Slug``).
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
