/// A department stands elsewhere in the tree.
public struct DepartmentMoved: EventPayload {
    public static let type = "DepartmentMoved"

    public let department: DepartmentID
    /// The department above; nil at the top.
    public let parent: DepartmentID?
    /// The department above before.
    public let previous: DepartmentID?

    /// Makes the event from its facts.
    public init(department: DepartmentID, parent: DepartmentID? = nil, previous: DepartmentID? = nil) {
        self.department = department
        self.parent = parent
        self.previous = previous
    }
}
