/// Part of a department’s posts went to a new department.
public struct DepartmentSplit: EventPayload {
    public static let type = "DepartmentSplit"

    /// The department that gave posts away.
    public let department: DepartmentID
    /// Its name.
    public let name: BilingualText
    /// The new department.
    public let into: DepartmentID
    /// The new department’s name.
    public let newName: BilingualText
    /// The department above both; nil at the top.
    public let parent: DepartmentID?
    /// The posts that went over, in alphabetical order.
    public let posts: [MovedPost]
    /// The post that heads the new department.
    public let head: PostID?
    /// The post that headed the old department before, and heads it still unless it went over.
    public let previousHead: PostID?

    /// Makes the event from its facts.
    public init(
        department: DepartmentID, name: BilingualText, into: DepartmentID, newName: BilingualText, parent: DepartmentID? = nil,
        posts: [MovedPost], head: PostID? = nil, previousHead: PostID? = nil
    ) {
        self.department = department
        self.name = name
        self.into = into
        self.newName = newName
        self.parent = parent
        self.posts = posts
        self.head = head
        self.previousHead = previousHead
    }
}
