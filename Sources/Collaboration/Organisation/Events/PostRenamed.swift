/// A post bears another name.
public struct PostRenamed: EventPayload {
    public static let type = "PostRenamed"

    public let post: PostID
    public let name: BilingualText
    /// Its name before.
    public let previous: BilingualText

    /// Makes the event from its facts.
    public init(post: PostID, name: BilingualText, previous: BilingualText) {
        self.post = post
        self.name = name
        self.previous = previous
    }
}
