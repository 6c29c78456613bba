/// A post became the head of its department.
public struct HeadAppointed: EventPayload {
    public static let type = "HeadAppointed"

    public let department: DepartmentID
    public let post: PostID
    /// The head post before.
    public let previous: PostID?

    /// Makes the event from its facts.
    public init(department: DepartmentID, post: PostID, previous: PostID? = nil) {
        self.department = department
        self.post = post
        self.previous = previous
    }
}
