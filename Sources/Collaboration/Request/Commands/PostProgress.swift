/// Tells how far it is.
public struct PostProgress: CommandPayload {
    public static let verb = RequestVerb.postProgress

    public static let fields: [CommandField] = [
        .required("note", .text, "How it goes."),
        .optional("percent", .integer, "0 to 100."),
    ]

    public let note: String
    public let percent: Int?

    /// Makes the command; ``fields`` says what each field is for.
    public init(note: String, percent: Int? = nil) {
        self.note = note
        self.percent = percent
    }
}
