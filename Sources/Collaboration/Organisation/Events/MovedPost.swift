/// A post that went over to another department, as it was then.
public struct MovedPost: Codable, Sendable, Hashable {
    public let post: PostID
    public let name: BilingualText
    public let level: Level

    /// Describes the post.
    public init(post: PostID, name: BilingualText, level: Level) {
        self.post = post
        self.name = name
        self.level = level
    }
}
