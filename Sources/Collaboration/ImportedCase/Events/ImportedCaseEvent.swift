public import EventLog

/// What an import writes down.
public enum ImportedCaseEvent: RegisteredEvent {
    case caseImported(CaseImported)
    case caseFactsCorrected(CaseFactsCorrected)
    case stepImported(StepImported)

    public var payload: any EventPayload {
        switch self {
        case .caseImported(let event): event
        case .caseFactsCorrected(let event): event
        case .stepImported(let event): event
        }
    }
}

extension ImportedCaseEvent: ReadableEvent {
    static let registry = EventRegistry<ImportedCaseEvent>([
        .init(ImportedCaseEvent.caseImported),
        .init(ImportedCaseEvent.caseFactsCorrected),
        .init(ImportedCaseEvent.stepImported),
    ])

    public static var types: [String] { registry.types }

    public init(type: String, schemaVersion: Int, payload: JSONDocument) throws {
        self = try Self.registry.event(type: type, schemaVersion: schemaVersion, payload: payload)
    }
}
