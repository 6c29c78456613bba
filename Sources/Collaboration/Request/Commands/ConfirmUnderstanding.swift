/// Says that the need was rightly understood.
public struct ConfirmUnderstanding: CommandPayload {
    public static let verb = RequestVerb.confirmUnderstanding

    public static let fields: [CommandField] = []

    /// Makes the command; it has no fields.
    public init() {}
}
