/// Says that a blocker is out of the way.
public struct ResolveBlocker: CommandPayload {
    public static let verb = RequestVerb.resolveBlocker

    public static let fields: [CommandField] = [
        .required("blocker", .integer, "The blocker’s number within the request."),
        .optional("resolution", .text, "What helped."),
    ]

    public let blocker: Int
    public let resolution: String?

    /// Makes the command; ``fields`` says what each field is for.
    public init(blocker: Int, resolution: String? = nil) {
        self.blocker = blocker
        self.resolution = resolution
    }
}
