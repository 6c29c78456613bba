/// Who stands on one side of a request: a whole department, or one post in it.
public struct Party: Codable, Sendable, Hashable, CustomStringConvertible {
    public let department: DepartmentID
    /// Without a post the party is the whole department, and any of its members may act for it.
    public let post: PostID?

    /// Names a department, or one of its posts.
    public init(department: DepartmentID, post: PostID? = nil) {
        self.department = department
        self.post = post
    }

    /// Reads `procurement`, or `procurement/buyer` for a post.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let department = DepartmentID(rawValue: parts[0]) else { return nil }
        guard parts.count == 2 else {
            self.init(department: department)
            return
        }
        guard let post = PostID(rawValue: parts[1]) else { return nil }
        self.init(department: department, post: post)
    }

    public var description: String {
        if let post { "\(department)/\(post)" } else { department.rawValue }
    }

    /// Whether somebody could stand on both sides of a request between the two. A whole department contains each of its posts, so it
    /// cannot be the customer of one; two posts of one department can serve each other.
    public func overlaps(_ other: Party) -> Bool {
        department == other.department && (post == nil || other.post == nil || post == other.post)
    }
}
