public import EventLog

/// An enum of the events of one kind of stream. Its case holds a payload; the payload knows its name, its version and its fields.
public protocol RegisteredEvent: StoredEvent, Hashable {
    /// The fields of the event.
    var payload: any EventPayload { get }
}

/// What ``RegisteredEvent`` needs from its enum to read events back; apart, because the list is nobody else's business.
protocol ReadableEvent: RegisteredEvent {
    static var registry: EventRegistry<Self> { get }
}

extension RegisteredEvent {
    public var type: String { Swift.type(of: payload).type }

    public var schemaVersion: Int { Swift.type(of: payload).schemaVersion }

    public func encodePayload() throws -> JSONValue {
        try JSONValue(encoding: payload)
    }
}
