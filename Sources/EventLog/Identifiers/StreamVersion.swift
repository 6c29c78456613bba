/// How many events a stream has, which is also the version of its last one: 1, 2, 3 …
public struct StreamVersion: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// A stream without events.
    public static let none = StreamVersion(rawValue: 0)

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
