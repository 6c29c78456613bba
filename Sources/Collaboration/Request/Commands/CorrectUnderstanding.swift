/// Says what was misunderstood.
public struct CorrectUnderstanding: CommandPayload {
    public static let verb = RequestVerb.correctUnderstanding

    public static let fields: [CommandField] = [
        .required("correction", .text, "What was misunderstood.")
    ]

    public let correction: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(correction: String) {
        self.correction = correction
    }
}
