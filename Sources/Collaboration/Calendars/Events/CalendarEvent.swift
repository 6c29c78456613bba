public import EventLog

/// What can happen to the calendars.
public enum CalendarEvent: RegisteredEvent {
    case calendarDefined(CalendarDefined)
    case calendarRevised(CalendarRevised)

    public var payload: any EventPayload {
        switch self {
        case .calendarDefined(let event): event
        case .calendarRevised(let event): event
        }
    }
}

extension CalendarEvent: ReadableEvent {
    static let registry = EventRegistry<CalendarEvent>([
        .init(CalendarEvent.calendarDefined),
        .init(CalendarEvent.calendarRevised),
    ])

    public static var types: [String] { registry.types }

    public init(type: String, schemaVersion: Int, payload: JSONDocument) throws {
        self = try Self.registry.event(type: type, schemaVersion: schemaVersion, payload: payload)
    }
}
