/// Gives a post another name.
public struct RenamePost: CommandPayload {
    public static let verb = OrganisationVerb.renamePost

    public static let fields: [CommandField] = [
        .required("post", .slug, "The post."),
        .required("name", .bilingual, "Its new name."),
    ]

    public let post: PostID
    public let name: BilingualText

    /// Makes the command; ``fields`` says what each field is for.
    public init(post: PostID, name: BilingualText) {
        self.post = post
        self.name = name
    }
}
