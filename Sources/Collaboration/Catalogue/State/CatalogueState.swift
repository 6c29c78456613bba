/// The services of the catalogue.
public struct CatalogueState: Sendable, Hashable {
    /// A service as it stands.
    public struct Service: Sendable, Hashable {
        public let version: Int
        public let definition: ServiceDefinition
        public let isActive: Bool
    }

    public internal(set) var services: [ServiceID: Service] = [:]

    /// An empty catalogue.
    public init() {}
}
