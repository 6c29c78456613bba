public import FoundationEssentials

/// Promises to fulfil the request by a time.
public struct MakePromise: CommandPayload {
    public static let verb = RequestVerb.promise

    public static let fields: [CommandField] = [
        .required("due", .instant, "When it will be fulfilled."),
        .optional("terms", .text, "What is promised, where it differs from what was asked."),
    ]

    public let due: Date
    public let terms: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(due: Date, terms: String? = nil) {
        self.due = due
        self.terms = terms
    }
}
