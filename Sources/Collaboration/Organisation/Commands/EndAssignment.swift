public import FoundationEssentials

/// Ends the time a member holds a post.
public struct EndAssignment: CommandPayload {
    public static let verb = OrganisationVerb.endAssignment

    public static let fields: [CommandField] = [
        .required("member", .slug, "The member."),
        .required("post", .slug, "The post."),
        .optional("at", .instant, "When; without it now."),
    ]

    public let member: MemberID
    public let post: PostID
    public let at: Date?

    /// Makes the command; ``fields`` says what each field is for.
    public init(member: MemberID, post: PostID, at: Date? = nil) {
        self.member = member
        self.post = post
        self.at = at
    }
}
