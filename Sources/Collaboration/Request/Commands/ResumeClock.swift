/// Lets the promise’s clock run again.
public struct ResumeClock: CommandPayload {
    public static let verb = RequestVerb.resume

    public static let fields: [CommandField] = []

    /// Makes the command; it has no fields.
    public init() {}
}
