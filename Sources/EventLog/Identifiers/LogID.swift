/// The number of a log in its database; every organisation has a log of its own.
public struct LogID: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }
}
