/// Merges a department into another and closes it.
public struct MergeDepartment: CommandPayload {
    public static let verb = OrganisationVerb.mergeDepartment

    public static let fields: [CommandField] = [
        .required("department", .slug, "The department that is closed."),
        .required("into", .slug, "The department that takes over its posts, services and running requests."),
    ]

    public let department: DepartmentID
    public let into: DepartmentID

    /// Makes the command; ``fields`` says what each field is for.
    public init(department: DepartmentID, into: DepartmentID) {
        self.department = department
        self.into = into
    }
}
