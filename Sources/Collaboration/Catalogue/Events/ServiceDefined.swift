/// A department offers a service.
public struct ServiceDefined: EventPayload {
    public static let type = "ServiceDefined"

    /// The service and its version from now on.
    public let service: ServiceVersion
    /// What the service is.
    public let definition: ServiceDefinition

    /// Makes the event from its facts.
    public init(service: ServiceVersion, definition: ServiceDefinition) {
        self.service = service
        self.definition = definition
    }
}
