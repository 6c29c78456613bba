/// Says that another request already asks for this.
public struct MarkDuplicate: CommandPayload {
    public static let verb = RequestVerb.markDuplicate

    public static let fields: [CommandField] = [
        .required("of", .reference, "The other request.")
    ]

    public let of: RequestReference

    /// Makes the command; ``fields`` says what each field is for.
    public init(of: RequestReference) {
        self.of = of
    }
}
