public import FoundationEssentials

/// A member holds a post only until a time.
public struct AssignmentEnded: EventPayload {
    public static let type = "AssignmentEnded"

    public let member: MemberID
    public let post: PostID
    /// The post’s department.
    public let department: DepartmentID
    /// The beginning of the assignment that ends.
    public let from: Date
    /// The first instant at which the post is no longer held.
    public let to: Date

    /// Makes the event from its facts.
    public init(member: MemberID, post: PostID, department: DepartmentID, from: Date, to: Date) {
        self.member = member
        self.post = post
        self.department = department
        self.from = from
        self.to = to
    }
}
