import Foundation

/// A Unicode date pattern, such as `dd/MM/yyyy HH:mm`.
///
/// Its formatter is made once: making one costs many times what reading a time with it does, and a file has millions of times.
struct TimePattern: Sendable, Equatable {
    private let pattern: String
    private let formatter: DateFormatter

    init(_ pattern: String) {
        self.pattern = pattern
        formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = .gmt
        formatter.isLenient = false
        formatter.dateFormat = pattern
    }

    /// Whether the pattern has a field for the zone. Without one, the moment is what a clock in Greenwich would have shown.
    var namesZone: Bool { pattern.contains { "zZOvVxX".contains($0) } }

    func date(_ text: String) -> Date? { formatter.date(from: text) }

    static func == (left: TimePattern, right: TimePattern) -> Bool { left.pattern == right.pattern }
}
