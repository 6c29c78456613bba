/// Makes one of a department’s posts its head.
public struct AppointHead: CommandPayload {
    public static let verb = OrganisationVerb.appointHead

    public static let fields: [CommandField] = [
        .required("department", .slug, "The department."),
        .required("post", .slug, "The post that is to head it."),
    ]

    public let department: DepartmentID
    public let post: PostID

    /// Makes the command; ``fields`` says what each field is for.
    public init(department: DepartmentID, post: PostID) {
        self.department = department
        self.post = post
    }
}
