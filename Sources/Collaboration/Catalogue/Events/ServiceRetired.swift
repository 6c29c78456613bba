/// A service is no longer offered; running requests go on.
public struct ServiceRetired: EventPayload {
    public static let type = "ServiceRetired"

    /// The service and its last version.
    public let service: ServiceVersion
    /// What it was.
    public let definition: ServiceDefinition

    /// Makes the event from its facts.
    public init(service: ServiceVersion, definition: ServiceDefinition) {
        self.service = service
        self.definition = definition
    }
}
