/// Gives a department another name.
public struct RenameDepartment: CommandPayload {
    public static let verb = OrganisationVerb.renameDepartment

    public static let fields: [CommandField] = [
        .required("department", .slug, "The department."),
        .required("name", .bilingual, "Its new name."),
    ]

    public let department: DepartmentID
    public let name: BilingualText

    /// Makes the command; ``fields`` says what each field is for.
    public init(department: DepartmentID, name: BilingualText) {
        self.department = department
        self.name = name
    }
}
