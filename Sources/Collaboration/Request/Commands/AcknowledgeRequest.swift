/// Restates the need, so that the customer can confirm or correct; may promise in the same step.
public struct AcknowledgeRequest: CommandPayload {
    public static let verb = RequestVerb.acknowledge

    public static let fields: [CommandField] = [
        .required("understanding", .text, "The need in the performer’s words."),
        .optional("questions", .text, "What the performer still asks."),
        .optional("promise", .object(MakePromise.fields), "A promise in the same step."),
    ]

    public let understanding: String
    public let questions: String?
    public let promise: MakePromise?

    /// Makes the command; ``fields`` says what each field is for.
    public init(understanding: String, questions: String? = nil, promise: MakePromise? = nil) {
        self.understanding = understanding
        self.questions = questions
        self.promise = promise
    }
}
