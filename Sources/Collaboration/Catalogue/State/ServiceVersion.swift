/// A service as it was at one of its versions; the first is 1.
public struct ServiceVersion: Codable, Sendable, Hashable, CustomStringConvertible {
    public let service: ServiceID
    public let version: Int

    /// Names a version of a service.
    public init(service: ServiceID, version: Int) {
        self.service = service
        self.version = version
    }

    public var description: String { "\(service)@\(version)" }
}
