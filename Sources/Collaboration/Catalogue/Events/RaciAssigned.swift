/// It was said which posts have what to do with a service.
public struct RaciAssigned: EventPayload {
    public static let type = "RaciAssigned"

    /// The service and its version from now on.
    public let service: ServiceVersion
    /// What the service is, with the department that offers it now.
    public let definition: ServiceDefinition
    /// What holds from now on.
    public let raci: Raci
    /// What held before.
    public let previous: Raci?

    /// Makes the event from its facts.
    public init(service: ServiceVersion, definition: ServiceDefinition, raci: Raci, previous: Raci? = nil) {
        self.service = service
        self.definition = definition
        self.raci = raci
        self.previous = previous
    }
}
