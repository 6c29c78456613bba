import ArgumentParser
import Foundation

/// Reads and writes moments the way a person types them: ISO 8601 with a zone, or `2026-11-25 17:00` on the clock of the person's zone.
struct TimeText {
    let zone: TimeZone

    /// The moment as `2026-11-25 17:00` on the person's clock.
    func text(_ date: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let day = [parts.month, parts.day].map { Self.twoDigits($0 ?? 0) }.joined(separator: "-")
        let time = [parts.hour, parts.minute].map { Self.twoDigits($0 ?? 0) }.joined(separator: ":")
        return "\(parts.year ?? 0)-\(day) \(time)"
    }

    /// The moment as `2026-11-25 17:00:05`.
    func textWithSeconds(_ date: Date) -> String { "\(text(date)):\(Self.twoDigits(calendar.component(.second, from: date)))" }

    /// The moment a person typed.
    ///
    /// A clock time that a change of the clocks skips moves forward by the gap; one that occurs twice means its first occurrence.
    func date(_ text: String) throws(ValidationError) -> Date {
        if let date = Self.dateWithZone(text) ?? dateOnTheClock(text) { return date }
        throw ValidationError("“\(text)” is no time. Write 2026-11-25 17:00, or 2026-11-25T09:00:00Z.")
    }

    private var calendar: Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    private static func dateWithZone(_ text: String) -> Date? {
        let whole = Date.ISO8601FormatStyle()
        return (try? whole.parse(text)) ?? (try? Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(text))
    }

    private func dateOnTheClock(_ text: String) -> Date? {
        let pattern = /(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?/
        guard let match = text.wholeMatch(of: pattern)?.output else { return nil }
        let parts = DateComponents(
            year: Int(match.1), month: Int(match.2), day: Int(match.3), hour: Int(match.4), minute: Int(match.5),
            second: match.6.flatMap { Int($0) } ?? 0)
        // Foundation would carry the 31st of November over to December; a person who typed it made a mistake.
        guard Self.isOnTheCalendar(parts) else { return nil }
        return calendar.date(from: parts)
    }

    private static func isOnTheCalendar(_ parts: DateComponents) -> Bool {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return DateComponents(
            calendar: calendar, year: parts.year, month: parts.month, day: parts.day, hour: parts.hour, minute: parts.minute,
            second: parts.second
        ).isValidDate
    }

    private static func twoDigits(_ value: Int) -> String {
        value < 10 ? "0\(value)" : "\(value)"
    }
}
