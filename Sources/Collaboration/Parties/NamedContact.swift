/// The person who answers for a party, named at once so that nobody waits for “somebody”.
public struct NamedContact: Codable, Sendable, Hashable {
    public let member: MemberID
    /// The post that makes the member the contact.
    public let post: PostID

    /// Names the member and the post they hold.
    public init(member: MemberID, post: PostID) {
        self.member = member
        self.post = post
    }
}
