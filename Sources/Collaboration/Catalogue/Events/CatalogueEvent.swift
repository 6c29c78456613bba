public import EventLog

/// What can happen to the service catalogue.
public enum CatalogueEvent: RegisteredEvent {
    case serviceDefined(ServiceDefined)
    case serviceRevised(ServiceRevised)
    case serviceRetired(ServiceRetired)
    case raciAssigned(RaciAssigned)
    case dutiesAttested(DutiesAttested)

    public var payload: any EventPayload {
        switch self {
        case .serviceDefined(let event): event
        case .serviceRevised(let event): event
        case .serviceRetired(let event): event
        case .raciAssigned(let event): event
        case .dutiesAttested(let event): event
        }
    }
}

extension CatalogueEvent: ReadableEvent {
    static let registry = EventRegistry<CatalogueEvent>([
        .init(CatalogueEvent.serviceDefined),
        .init(CatalogueEvent.serviceRevised),
        .init(CatalogueEvent.serviceRetired),
        .init(CatalogueEvent.raciAssigned),
        .init(CatalogueEvent.dutiesAttested),
    ])

    public static var types: [String] { registry.types }

    public init(type: String, schemaVersion: Int, payload: JSONDocument) throws {
        self = try Self.registry.event(type: type, schemaVersion: schemaVersion, payload: payload)
    }
}
