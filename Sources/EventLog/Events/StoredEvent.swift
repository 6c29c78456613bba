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
    /// - Throws: ``UnknownEventType`` for a type or version it does not know; `DecodingError` for a payload of another form.
    init(type: String, schemaVersion: Int, payload: JSONValue) throws
}

/// An event in the log that this program is too old, or too new, to read. It is reported, never dropped.
public struct UnknownEventType: Error, CustomStringConvertible {
    public let type: String
    public let schemaVersion: Int

    public init(type: String, schemaVersion: Int) {
        self.type = type
        self.schemaVersion = schemaVersion
    }

    public var description: String { "the log holds an event \(type) of version \(schemaVersion), which this program does not know" }
}
