/// Sets up a new department beside another out of part of its posts.
public struct SplitDepartment: CommandPayload {
    public static let verb = OrganisationVerb.splitDepartment

    public static let fields: [CommandField] = [
        .required("department", .slug, "The department that gives posts away."),
        .required("into", .slug, "The new department’s id."),
        .required("name", .bilingual, "Its name."),
        .required("posts", .list(.slug), "The posts that go over; at least one stays."),
        .optional("head", .slug, "Which of them heads the new department."),
    ]

    public let department: DepartmentID
    public let into: DepartmentID
    public let name: BilingualText
    public let posts: [PostID]
    public let head: PostID?

    /// Makes the command; ``fields`` says what each field is for.
    public init(department: DepartmentID, into: DepartmentID, name: BilingualText, posts: [PostID], head: PostID? = nil) {
        self.department = department
        self.into = into
        self.name = name
        self.posts = posts
        self.head = head
    }
}
