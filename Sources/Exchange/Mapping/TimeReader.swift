import EventLog
import Foundation
import WorkingTime

/// Reads the times of a history: ISO 8601, and whatever other forms the mapping names.
struct TimeReader: Sendable, Equatable {
    /// Why a text gives no time.
    enum Flaw: Error, Equatable {
        case noTime
        case noZone
        /// The clocks showed it twice, when they were put back.
        case ambiguous
    }

    /// Tried in turn after ISO 8601.
    var patterns: [TimePattern] = []
    /// The clock of times that name no zone.
    var clock: WallClock?
    /// Which one is meant of a local time that the clocks show twice.
    var ambiguous: AmbiguousTime?

    func date(_ text: String) -> Result<Date, Flaw> {
        if let date = Timestamp.date(from: text) { return .success(date) }
        if let (local, fraction) = Self.localTime(text) { return instant(local, fraction) }
        for pattern in patterns {
            if let result = date(text, as: pattern) { return result }
        }
        return .failure(.noTime)
    }

    private func instant(_ local: LocalDateTime, _ fraction: Double) -> Result<Date, Flaw> {
        guard let clock else { return .failure(.noZone) }
        guard let instant = try? clock.instant(of: local, choosing: ambiguous) else { return .failure(.ambiguous) }
        return .success(Timestamp.rounded(instant + fraction))
    }

    /// `2011-10-11`, `2011-10-11 13:45` or with seconds and a fraction.
    private static func localTime(_ text: String) -> (LocalDateTime, fraction: Double)? {
        let pattern = /(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?)(\.\d+)?)?/
        guard let match = text.wholeMatch(of: pattern)?.output, let date = try? LocalDate(String(match.1)),
            let time = try? LocalTime(match.2.map(String.init) ?? "00:00")
        else { return nil }
        return (LocalDateTime(date, time), match.3.flatMap { Double("0" + $0) } ?? 0)
    }

    /// A pattern that names a zone gives the moment, one without it what a clock on the wall showed.
    private func date(_ text: String, as pattern: TimePattern) -> Result<Date, Flaw>? {
        guard let date = pattern.date(text) else { return nil }
        if pattern.namesZone { return .success(date) }
        let seconds = date.timeIntervalSince1970
        let day = (seconds / 86_400).rounded(.down)
        let second = Int((seconds - day * 86_400).rounded(.down))
        guard let time = try? LocalTime(hour: second / 3600, minute: second / 60 % 60, second: second % 60) else { return nil }
        return instant(LocalDateTime(LocalDate(dayNumber: Int(day)), time), seconds - seconds.rounded(.down))
    }
}
