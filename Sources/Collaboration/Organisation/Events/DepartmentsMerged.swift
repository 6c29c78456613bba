/// A department was merged into another and closed; what it had and owed is the other’s from now on.
public struct DepartmentsMerged: EventPayload {
    public static let type = "DepartmentsMerged"

    /// The department that was closed.
    public let department: DepartmentID
    /// Its name.
    public let name: BilingualText
    /// The department above it before; nil at the top.
    public let parent: DepartmentID?
    /// The post that headed it.
    public let head: PostID?
    /// Its successor.
    public let into: DepartmentID
    /// The successor’s name.
    public let successorName: BilingualText
    /// The department above the successor; nil at the top.
    public let successorParent: DepartmentID?
    /// The posts that went over, in alphabetical order.
    public let posts: [MovedPost]
    /// The departments that stood right under the closed one and stand under the successor now, in alphabetical order.
    public let children: [DepartmentID]

    /// Makes the event from its facts.
    public init(
        department: DepartmentID, name: BilingualText, parent: DepartmentID? = nil, head: PostID? = nil, into: DepartmentID,
        successorName: BilingualText, successorParent: DepartmentID? = nil, posts: [MovedPost], children: [DepartmentID]
    ) {
        self.department = department
        self.name = name
        self.parent = parent
        self.head = head
        self.into = into
        self.successorName = successorName
        self.successorParent = successorParent
        self.posts = posts
        self.children = children
    }
}
