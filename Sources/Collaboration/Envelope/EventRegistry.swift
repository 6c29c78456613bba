import EventLog

/// The kinds of event of one stream: the one list from which stored events are read back.
struct EventRegistry<Event: Sendable>: Sendable {
    /// How one stored type becomes an event.
    struct Entry: Sendable {
        let type: String
        let schemaVersion: Int
        let upcasters: [Upcaster]
        let read: @Sendable (JSONDocument) throws -> Event

        init<Payload: EventPayload>(_ wrap: @escaping @Sendable (Payload) -> Event) {
            type = Payload.type
            schemaVersion = Payload.schemaVersion
            upcasters = Payload.upcasters
            read = { wrap(try $0.decode(Payload.self)) }
        }

        /// The same type, read as another enum's event.
        init<Inner: Sendable>(_ entry: EventRegistry<Inner>.Entry, _ wrap: @escaping @Sendable (Inner) -> Event) {
            type = entry.type
            schemaVersion = entry.schemaVersion
            upcasters = entry.upcasters
            read = { wrap(try entry.read($0)) }
        }
    }

    /// The stored names, in the order of the list.
    let types: [String]
    let entries: [String: Entry]

    init(_ entries: [Entry]) {
        types = entries.map(\.type)
        self.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0.type, $0) })
    }

    /// The event, brought to its present version.
    func event(type: String, schemaVersion: Int, payload: JSONDocument) throws(EventCodingError) -> Event {
        guard let event = try read(type: type, schemaVersion: schemaVersion, payload: payload) else {
            throw .unknownType(type, schemaVersion: schemaVersion)
        }
        return event
    }

    /// The event, brought to its present version, or nil when no kind in the list bears the name.
    func read(type: String, schemaVersion: Int, payload: JSONDocument) throws(EventCodingError) -> Event? {
        guard let entry = entries[type] else { return nil }
        guard (1...entry.schemaVersion).contains(schemaVersion) else {
            throw .unknownSchemaVersion(schemaVersion, of: type, known: entry.schemaVersion)
        }
        do {
            if schemaVersion == entry.schemaVersion { return try entry.read(payload) }
            let old = try payload.decode(JSONValue.self)
            return try entry.read(try JSONDocument(try entry.upcasters[(schemaVersion - 1)...].reduce(old) { try $1($0) }))
        } catch {
            throw .malformed(type, cause: error)
        }
    }
}
