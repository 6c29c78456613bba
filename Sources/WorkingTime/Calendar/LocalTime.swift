/// A time of day without zone, from `00:00` to `24:00` (the end of the day). In JSON and as text `09:00`, or `09:00:30`.
public struct LocalTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// 0 … 86,400.
    public let secondsSinceMidnight: Int

    /// `00:00`, which begins a day.
    public static let midnight = LocalTime(unchecked: 0)
    /// `24:00`, which is the next day's `00:00`.
    public static let endOfDay = LocalTime(unchecked: 86_400)

    /// - Throws: `invalidTime` for what no clock shows; `24:00:00` is the one time with the hour 24.
    public init(hour: Int, minute: Int, second: Int = 0) throws(CalendarError) {
        let isEndOfDay = hour == 24 && minute == 0 && second == 0
        guard isEndOfDay || (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else {
            throw Self.invalid("\(hour):\(minute):\(second)")
        }
        self.init(unchecked: hour * 3_600 + minute * 60 + second)
    }

    /// Reads `09:00` or `09:00:30`.
    ///
    /// - Throws: `invalidTime`.
    public init(_ text: String) throws(CalendarError) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Digits.value(of: parts[0]),
            let minute = Digits.value(of: parts[1]), let second = parts.count == 3 ? Digits.value(of: parts[2]) : 0
        else { throw Self.invalid(text) }
        try self.init(hour: hour, minute: minute, second: second)
    }

    /// As it is read; seconds only where there are any.
    public var description: String {
        let hours = Digits.text(secondsSinceMidnight / 3_600, width: 2)
        let minutes = Digits.text(secondsSinceMidnight / 60 % 60, width: 2)
        let seconds = secondsSinceMidnight % 60
        return seconds == 0 ? "\(hours):\(minutes)" : "\(hours):\(minutes):\(Digits.text(seconds, width: 2))"
    }

    /// Since midnight.
    var microseconds: Int { secondsSinceMidnight * Microseconds.second }

    public static func < (lhs: LocalTime, rhs: LocalTime) -> Bool { lhs.secondsSinceMidnight < rhs.secondsSinceMidnight }

    private init(unchecked seconds: Int) {
        secondsSinceMidnight = seconds
    }

    private static func invalid(_ text: String) -> CalendarError {
        CalendarError(.invalidTime, "“\(text)” is not a time of day. Write hours and minutes from 00:00 to 24:00, such as 09:30.")
    }
}

extension LocalTime: Codable {
    public init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
