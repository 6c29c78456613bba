/// Agrees to the other side’s counter-offer, which makes it the promise.
public struct AcceptCounter: CommandPayload {
    public static let verb = RequestVerb.acceptCounter

    public static let fields: [CommandField] = []

    /// Makes the command; it has no fields.
    public init() {}
}
