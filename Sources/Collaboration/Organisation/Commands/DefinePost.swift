/// Sets up a post in a department.
public struct DefinePost: CommandPayload {
    public static let verb = OrganisationVerb.definePost

    public static let fields: [CommandField] = [
        .required("post", .slug, "The new post’s id."),
        .required("department", .slug, "The department."),
        .required("name", .bilingual, "Its name."),
        .required("level", .choice(Level.self), "How high it stands."),
    ]

    public let post: PostID
    public let department: DepartmentID
    public let name: BilingualText
    public let level: Level

    /// Makes the command; ``fields`` says what each field is for.
    public init(post: PostID, department: DepartmentID, name: BilingualText, level: Level) {
        self.post = post
        self.department = department
        self.name = name
        self.level = level
    }
}
