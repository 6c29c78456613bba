/// A post (岗位): a chair in a department that people hold for a time, such as `buyer`.
public struct PostID: Slug {
    public static let noun = "post"

    public let rawValue: String

    /// Refuses text that is no slug (see ``Slug``).
    public init?(rawValue: String) {
        guard Self.isWellFormed(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
