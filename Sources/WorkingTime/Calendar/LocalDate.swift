/// A date of the Gregorian calendar without zone. In JSON and as text `2025-03-03`.
public struct LocalDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01; the one stored fact, so that stepping from day to day is an addition.
    public let dayNumber: Int

    /// The date so many days after 1970-01-01; before it for a negative number.
    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// - Throws: `invalidDate` for a date that the calendar does not have, such as 30 February, and outside the years 1 to 9999.
    public init(year: Int, month: Int, day: Int) throws(CalendarError) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
            throw Self.invalid("\(year)-\(month)-\(day)")
        }
        let candidate = LocalDate(dayNumber: Self.dayNumber(year: year, month: month, day: day))
        guard candidate.day == day else { throw Self.invalid("\(year)-\(month)-\(day)") }
        self = candidate
    }

    /// Reads `2025-03-03`.
    ///
    /// - Throws: `invalidDate`.
    public init(_ text: String) throws(CalendarError) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Digits.value(of: parts[0]), let month = Digits.value(of: parts[1]), let day = Digits.value(of: parts[2])
        else { throw Self.invalid(text) }
        try self.init(year: year, month: month, day: day)
    }

    /// 1 … 9999 for every date that was read.
    public var year: Int { civil.year }
    /// 1 … 12.
    public var month: Int { civil.month }
    /// 1 … 31.
    public var day: Int { civil.day }

    /// Its day of the week.
    public var weekday: Weekday {
        // Day 0 was a Thursday.
        Weekday.allCases[(dayNumber + 3).floorDivided(by: 7).remainder]
    }

    /// The date so many days later; earlier for a negative number.
    public func adding(days: Int) -> LocalDate {
        LocalDate(dayNumber: dayNumber + days)
    }

    /// The midnight that begins it, in microseconds since 1970-01-01 00:00 on the same wall clock.
    var midnight: Int { dayNumber * Microseconds.day }

    /// The date that a wall clock shows so many microseconds after 1970-01-01 00:00.
    init(at local: Int) {
        dayNumber = local.floorDivided(by: Microseconds.day).quotient
    }

    /// `2025-03-03`.
    public var description: String {
        let civil = self.civil
        return Digits.text(civil.year, width: 4) + "-" + Digits.text(civil.month, width: 2) + "-" + Digits.text(civil.day, width: 2)
    }

    public static func < (lhs: LocalDate, rhs: LocalDate) -> Bool { lhs.dayNumber < rhs.dayNumber }

    private static func invalid(_ text: String) -> CalendarError {
        CalendarError(.invalidDate, "“\(text)” is not a date. Write year-month-day, such as 2025-03-03.")
    }
}

extension LocalDate {
    /// Counts years from 1 March, so that the leap day is the last of its year and months have a closed formula.
    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = (month + 9) % 12
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - daysBeforeEpoch
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let days = dayNumber + Self.daysBeforeEpoch
        let (era, dayOfEra) = days.floorDivided(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// From 1 March of the year 0 to 1970-01-01.
    private static let daysBeforeEpoch = 719_468
}

extension LocalDate: Codable {
    public init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
