/// A post was set up in a department.
public struct PostDefined: EventPayload {
    public static let type = "PostDefined"

    public let post: PostID
    public let department: DepartmentID
    public let name: BilingualText
    public let level: Level

    /// Makes the event from its facts.
    public init(post: PostID, department: DepartmentID, name: BilingualText, level: Level) {
        self.post = post
        self.department = department
        self.name = name
        self.level = level
    }
}
