public import FoundationEssentials

/// Lets a member hold a post for a time.
public struct AssignPost: CommandPayload {
    public static let verb = OrganisationVerb.assignPost

    public static let fields: [CommandField] = [
        .required("member", .slug, "The member."),
        .required("post", .slug, "The post."),
        .optional("from", .instant, "Since when; without it now."),
        .optional("to", .instant, "Until when; without it for good."),
    ]

    public let member: MemberID
    public let post: PostID
    public let from: Date?
    public let to: Date?

    /// Makes the command; ``fields`` says what each field is for.
    public init(member: MemberID, post: PostID, from: Date? = nil, to: Date? = nil) {
        self.member = member
        self.post = post
        self.from = from
        self.to = to
    }
}
