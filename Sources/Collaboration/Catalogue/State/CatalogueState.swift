/// The services of the catalogue, and who attested to know their part in them.
public struct CatalogueState: Sendable, Hashable {
    /// A service as it stands.
    public struct Service: Sendable, Hashable {
        public internal(set) var version: Int
        public internal(set) var definition: ServiceDefinition
        public internal(set) var isActive = true
        /// Which posts have what to do with it; nil until somebody says so.
        public internal(set) var raci: Raci?
    }

    public internal(set) var services: [ServiceID: Service] = [:]
    /// The last one of each member.
    public internal(set) var attestations: [MemberID: Attestation] = [:]

    /// An empty catalogue.
    public init() {}
}
