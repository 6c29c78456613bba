public import FoundationEssentials

/// Three months of a year, such as `2025-Q1`. They begin and end at midnight in UTC, alike for departments in all time zones.
public struct Quarter: RawRepresentable, Codable, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: String

    /// Takes the name as it was stored.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The quarter in which a moment lies.
    public init(containing time: Date) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        rawValue = "\(calendar.component(.year, from: time))-Q\((calendar.component(.month, from: time) + 2) / 3)"
    }

    public var description: String { rawValue }
}
