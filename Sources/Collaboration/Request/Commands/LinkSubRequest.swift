/// Makes another request a part of this one, which then waits for it.
public struct LinkSubRequest: CommandPayload {
    public static let verb = RequestVerb.linkSubRequest

    public static let fields: [CommandField] = [
        .required("subRequest", .reference, "The part.")
    ]

    public let subRequest: RequestReference

    /// Makes the command; ``fields`` says what each field is for.
    public init(subRequest: RequestReference) {
        self.subRequest = subRequest
    }
}
