/// Somebody wrote a comment.
public struct CommentAdded: RequestEventPayload {
    public static let type = "CommentAdded"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// The comment.
    public let text: FreeText
    /// Who is to read it.
    public let mentions: [MemberID]

    /// Makes the event from its facts.
    public init(facts: RequestFacts, text: FreeText, mentions: [MemberID]) {
        self.facts = facts
        self.text = text
        self.mentions = mentions
    }
}
