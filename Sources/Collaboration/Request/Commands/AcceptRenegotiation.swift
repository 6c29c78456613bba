/// Agrees to the date the other side asked for.
public struct AcceptRenegotiation: CommandPayload {
    public static let verb = RequestVerb.acceptRenegotiation

    public static let fields: [CommandField] = []

    /// Makes the command; it has no fields.
    public init() {}
}
