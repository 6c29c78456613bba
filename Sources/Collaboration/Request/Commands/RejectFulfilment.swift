/// Says that the customer is not satisfied.
public struct RejectFulfilment: CommandPayload {
    public static let verb = RequestVerb.reject

    public static let fields: [CommandField] = [
        .required("reason", .text, "What is wanting.")
    ]

    public let reason: String

    /// Makes the command; ``fields`` says what each field is for.
    public init(reason: String) {
        self.reason = reason
    }
}
