/// Adds a department to the tree.
public struct DefineDepartment: CommandPayload {
    public static let verb = OrganisationVerb.defineDepartment

    public static let fields: [CommandField] = [
        .required("department", .slug, "The new department’s id."),
        .required("name", .bilingual, "Its name."),
        .optional("parent", .slug, "The department above; without it the top."),
    ]

    public let department: DepartmentID
    public let name: BilingualText
    public let parent: DepartmentID?

    /// Makes the command; ``fields`` says what each field is for.
    public init(department: DepartmentID, name: BilingualText, parent: DepartmentID? = nil) {
        self.department = department
        self.name = name
        self.parent = parent
    }
}
