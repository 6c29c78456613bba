/// Follows the request from now on.
public struct WatchRequest: CommandPayload {
    public static let verb = RequestVerb.watch

    public static let fields: [CommandField] = []

    /// Makes the command; it has no fields.
    public init() {}
}
