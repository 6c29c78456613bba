/// A department was added to the tree.
public struct DepartmentDefined: EventPayload {
    public static let type = "DepartmentDefined"

    public let department: DepartmentID
    public let name: BilingualText
    /// The department above; nil at the top.
    public let parent: DepartmentID?

    /// Makes the event from its facts.
    public init(department: DepartmentID, name: BilingualText, parent: DepartmentID? = nil) {
        self.department = department
        self.name = name
        self.parent = parent
    }
}
