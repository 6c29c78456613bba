import EventLog

/// The kinds of event of one stream: the one list from which stored events are read back.
struct EventRegistry<Event: Sendable>: Sendable {
    /// How one stored type becomes an event.
    struct Entry: Sendable {
        let type: String
        let schemaVersion: Int
        let read: @Sendable (JSONValue) throws -> Event

        init<Payload: EventPayload>(_ wrap: @escaping @Sendable (Payload) -> Event) {
            type = Payload.type
            schemaVersion = Payload.schemaVersion
            read = { wrap(try $0.decode(Payload.self)) }
        }
    }

    /// The stored names, in the order of the list.
    let types: [String]
    private let entries: [String: Entry]

    init(_ entries: [Entry]) {
        types = entries.map(\.type)
        self.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0.type, $0) })
    }

    /// The event, or nil when no kind in the list bears the name.
    func read(type: String, schemaVersion: Int, payload: JSONValue) throws(EventCodingError) -> Event? {
        guard let entry = entries[type] else { return nil }
        guard entry.schemaVersion == schemaVersion else { throw .unknownSchemaVersion(schemaVersion, of: type) }
        do {
            return try entry.read(payload)
        } catch {
            throw .malformed(type, cause: error)
        }
    }
}
