/// The place of an event in its log: 1, 2, 3 … in the order of commits, without a gap.
public struct LogPosition: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Before the first event.
    public static let beginning = LogPosition(rawValue: 0)

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
