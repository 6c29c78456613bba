/// Declares the promise fulfilled.
public struct DeclareFulfilled: CommandPayload {
    public static let verb = RequestVerb.fulfil

    public static let fields: [CommandField] = [
        .required("evidence", .text, "What shows it.")
    ]

    public let evidence: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(evidence: String) {
        self.evidence = evidence
    }
}
