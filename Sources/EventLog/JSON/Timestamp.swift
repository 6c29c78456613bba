public import FoundationEssentials

/// Times as text: RFC 3339, to the microsecond.
public enum Timestamp {
    /// `date` in UTC with exactly six decimals.
    public static func text(of date: Date) -> String {
        let microseconds = Int64((date.timeIntervalSince1970 * 1_000_000).rounded())
        let (seconds, fraction) = microseconds.quotientAndFloorRemainder(dividingBy: 1_000_000)
        if let moment = UTCMoment(secondsSince1970: seconds) { return moment.text(microseconds: fraction) }
        let whole = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
        let digits = String(fraction)
        return whole.dropLast() + "." + String(repeating: "0", count: 6 - digits.count) + digits + "Z"
    }

    /// The time that `text` names, which needs a date, a time of day and a zone; seconds may have a fraction, and the date and time may be
    /// divided by a space.
    public static func date(from text: String) -> Date? {
        if let microseconds = UTCMoment.microsecondsSince1970(of: text.utf8) {
            return Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
        }
        guard isOnTheCalendar(text.prefix(10)) else { return nil }
        let normal = text.replacing(" ", with: "T", maxReplacements: 1)
        guard let point = normal.firstIndex(of: ".") else { return try? Date(normal, strategy: .iso8601) }
        let zone = normal[normal.index(after: point)...].firstIndex { !$0.isASCII || !$0.isNumber }
        guard let zone, let whole = try? Date(String(normal[..<point] + normal[zone...]), strategy: .iso8601),
            let fraction = Double("0" + normal[point..<zone])
        else { return nil }
        return Date(timeIntervalSince1970: (whole.timeIntervalSince1970 * 1_000_000 + (fraction * 1_000_000).rounded()) / 1_000_000)
    }

    /// Foundation carries the 30th of February over to March; whoever wrote it made a mistake.
    private static func isOnTheCalendar(_ day: Substring) -> Bool {
        // Every month has the first 28 days.
        if let number = Int(day.suffix(2)), number <= 28 { return true }
        return (try? Date("\(day)T00:00:00Z", strategy: .iso8601)).map { $0.formatted(.iso8601).hasPrefix(day) } ?? false
    }

    /// `date` as the log stores it: rounded to whole microseconds.
    public static func rounded(_ date: Date) -> Date {
        Date(timeIntervalSince1970: (date.timeIntervalSince1970 * 1_000_000).rounded() / 1_000_000)
    }
}

extension Int64 {
    func quotientAndFloorRemainder(dividingBy divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
