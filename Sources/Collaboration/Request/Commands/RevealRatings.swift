/// Opens the ratings when the window has closed; the service sends it.
public struct RevealRatings: CommandPayload {
    public static let verb = RequestVerb.revealRatings

    public static let fields: [CommandField] = []

    /// Makes the command; it has no fields.
    public init() {}
}
