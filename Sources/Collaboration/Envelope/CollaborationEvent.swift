public import EventLog

/// Any event of the domain, as readers of the whole log meet it.
public enum CollaborationEvent: Sendable, Hashable {
    case organisation(OrganisationEvent)
    case catalogue(CatalogueEvent)
    case calendar(CalendarEvent)
    case request(RequestID, RequestEvent)
    case importedCase(ImportedCaseEvent)
    case matter(MatterOccurrence)

    /// Reads a stored event; its stored name says which kind it is. The commonest streams are tried first.
    public init(type: String, schemaVersion: Int, payload: JSONDocument) throws(EventCodingError) {
        if let event = try RequestEvent.registry.read(type: type, schemaVersion: schemaVersion, payload: payload) {
            self = .request(event.facts.request, event)
        } else if let event = try ImportedCaseEvent.registry.read(type: type, schemaVersion: schemaVersion, payload: payload) {
            self = .importedCase(event)
        } else if let event = try OrganisationEvent.registry.read(type: type, schemaVersion: schemaVersion, payload: payload) {
            self = .organisation(event)
        } else if let event = try CatalogueEvent.registry.read(type: type, schemaVersion: schemaVersion, payload: payload) {
            self = .catalogue(event)
        } else if let event = try CalendarEvent.registry.read(type: type, schemaVersion: schemaVersion, payload: payload) {
            self = .calendar(event)
        } else if let occurrence = try MatterOccurrence.registry.read(type: type, schemaVersion: schemaVersion, payload: payload) {
            self = .matter(occurrence)
        } else {
            throw .unknownType(type, schemaVersion: schemaVersion)
        }
    }

    /// The event itself, whatever its stream.
    public var stored: any StoredEvent {
        switch self {
        case .organisation(let event): event
        case .catalogue(let event): event
        case .calendar(let event): event
        case .request(_, let event): event
        case .importedCase(let event): event
        case .matter(let occurrence): occurrence.stored
        }
    }

    /// The stored name, such as `RequestSubmitted`.
    public var type: String { stored.type }

    /// The stored names of all events of the domain.
    public static var types: [String] {
        OrganisationEvent.types + CatalogueEvent.types + CalendarEvent.types + RequestEvent.types + ImportedCaseEvent.types
            + MatterOccurrence.registry.types
    }
}
