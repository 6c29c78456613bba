/// A department of the organisation, such as `procurement`.
public struct DepartmentID: Slug {
    public static let noun = "department"

    public let rawValue: String

    /// Refuses text that is no slug (see ``Slug``).
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
