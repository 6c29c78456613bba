/// Puts a department elsewhere in the tree.
public struct MoveDepartment: CommandPayload {
    public static let verb = OrganisationVerb.moveDepartment

    public static let fields: [CommandField] = [
        .required("department", .slug, "The department."),
        .optional("parent", .slug, "The department above; without it the top."),
    ]

    public let department: DepartmentID
    public let parent: DepartmentID?

    /// Makes the command; ``fields`` says what each field is for.
    public init(department: DepartmentID, parent: DepartmentID? = nil) {
        self.department = department
        self.parent = parent
    }
}
