/// Somebody attested that they know the duties of their posts.
public struct DutiesAttested: EventPayload {
    public static let type = "DutiesAttested"

    public let member: MemberID
    public let quarter: Quarter
    /// The posts held, each in its department.
    public let posts: [Party]
    /// What they attested to know.
    public let duties: [Duty]

    /// Makes the event from its facts.
    public init(member: MemberID, quarter: Quarter, posts: [Party], duties: [Duty]) {
        self.member = member
        self.quarter = quarter
        self.posts = posts
        self.duties = duties
    }
}
