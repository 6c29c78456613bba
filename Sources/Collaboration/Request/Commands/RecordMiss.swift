/// Notes that the performer has missed the first answer or the promise; the service sends it.
public struct RecordMiss: CommandPayload {
    public static let verb = RequestVerb.recordMiss

    public static let fields: [CommandField] = []

    /// Makes the command; it has no fields.
    public init() {}
}
