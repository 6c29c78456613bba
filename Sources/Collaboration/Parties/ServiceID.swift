/// A service of the catalogue, such as `laptop-repair`.
public struct ServiceID: Slug {
    public static let noun = "service"

    public let rawValue: String

    /// Refuses text that is no slug (see ``Slug``).
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
