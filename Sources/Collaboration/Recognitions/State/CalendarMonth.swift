import EventLog
import FoundationEssentials

/// A month of the calendar in UTC, such as `2025-03`.
package struct CalendarMonth: Codable, Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// The month of a moment.
    init(of date: Date) { description = String(Timestamp.text(of: date).prefix(7)) }

    package init(from decoder: any Decoder) throws { description = try decoder.singleValueContainer().decode(String.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
