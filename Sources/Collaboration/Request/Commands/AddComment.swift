/// Writes a comment.
public struct AddComment: CommandPayload {
    public static let verb = RequestVerb.comment

    public static let fields: [CommandField] = [
        .required("text", .text, "The comment."),
        .optional("mentions", .list(.slug), "Who is to read it."),
    ]

    public let text: String
    public let mentions: [MemberID]?

    /// Makes the command; ``fields`` says what each field is for.
    public init(text: String, mentions: [MemberID]? = nil) {
        self.text = text
        self.mentions = mentions
    }
}
