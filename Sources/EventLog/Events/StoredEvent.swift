/// What the log asks of an event of any domain: a type's name and version, and a payload.
public protocol StoredEvent: Sendable {
    /// Every type's name that ``init(type:schemaVersion:payload:)`` can read.
    static var types: [String] { get }

    /// The name under which it is stored, such as `RequestSubmitted`.
    var type: String { get }

    /// The version of the payload's form; 1 at first.
    var schemaVersion: Int { get }

    func encodePayload() throws -> JSONValue

    /// Reads a stored event.
    ///
    /// - Throws: for a type or version it does not know, and for a payload of another form. Nobody may go on past such an event: it is
    ///   reported, never dropped.
    init(type: String, schemaVersion: Int, payload: JSONDocument) throws
}
