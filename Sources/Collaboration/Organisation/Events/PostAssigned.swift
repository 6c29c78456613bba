public import FoundationEssentials

/// A member holds a post for a time.
public struct PostAssigned: EventPayload {
    public static let type = "PostAssigned"

    public let member: MemberID
    public let post: PostID
    /// The post’s department.
    public let department: DepartmentID
    /// The post’s level.
    public let level: Level
    public let from: Date
    /// The first instant at which it is no longer held; nil for as long as nobody ends it.
    public let to: Date?

    /// Makes the event from its facts.
    public init(member: MemberID, post: PostID, department: DepartmentID, level: Level, from: Date, to: Date? = nil) {
        self.member = member
        self.post = post
        self.department = department
        self.level = level
        self.from = from
        self.to = to
    }
}
