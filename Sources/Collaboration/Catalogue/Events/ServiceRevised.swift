/// A service changed; running requests keep the version they were submitted for.
public struct ServiceRevised: EventPayload {
    public static let type = "ServiceRevised"

    /// The service and its version from now on.
    public let service: ServiceVersion
    /// What the service is.
    public let definition: ServiceDefinition
    /// What it was.
    public let previous: ServiceDefinition

    /// Makes the event from its facts.
    public init(service: ServiceVersion, definition: ServiceDefinition, previous: ServiceDefinition) {
        self.service = service
        self.definition = definition
        self.previous = previous
    }
}
