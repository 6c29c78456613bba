/// Takes a request that was offered.
public struct AcceptHandOver: CommandPayload {
    public static let verb = RequestVerb.acceptHandOver

    public static let fields: [CommandField] = []

    /// Makes the command; it has no fields.
    public init() {}
}
