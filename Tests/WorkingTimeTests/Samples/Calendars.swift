import Foundation
import WorkingTime

/// The calendars of the domain's worked cases.
enum Calendars {
    /// CAL-A.
    static let shanghai = calendar("Asia/Shanghai", Weekday.workweek, [("09:00", "18:00")])
    /// CAL-B.
    static let shanghaiWithMakeUpDays = calendar(
        "Asia/Shanghai", Weekday.workweek, [("09:00", "12:00"), ("13:30", "18:00")],
        closed: (1...8).map { "2025-10-0\($0)" }, openLikeMonday: ["2025-09-28", "2025-10-11"])
    static let paris = calendar("Europe/Paris", Weekday.workweek, [("08:00", "18:00")])
    static let newYork = calendar("America/New_York", Weekday.workweek, [("09:00", "17:00")])
    static let berlinOffice = calendar("Europe/Berlin", Weekday.workweek, [("09:00", "17:00")])
    static let berlinSundayNight = calendar("Europe/Berlin", [.sunday], [("00:00", "08:00")])
    static let overnight = calendar("Asia/Shanghai", Weekday.workweek, [("22:00", "06:00")])

    static let nightsWithHoliday = calendar("Asia/Shanghai", Weekday.workweek, [("22:00", "06:00")], closed: ["2025-03-04"])

    /// Open on 2025-03-03 from 9 to 10 in Shanghai, and never again.
    static func oneHour() throws -> WorkingCalendar {
        let day = DatedOpening(date: try LocalDate("2025-03-03"), hours: .intervals([try OpenInterval("09:00", "10:00")]))
        return try WorkingCalendar(timeZone: "Asia/Shanghai", weekly: [:], openings: [day])
    }

    static func always(_ zone: String) -> WorkingCalendar { calendar(zone, Weekday.allCases, [("00:00", "24:00")]) }

    static func calendar(
        _ zone: String, _ weekdays: [Weekday], _ hours: [(String, String)], closed: [String] = [], openLikeMonday: [String] = []
    ) -> WorkingCalendar {
        do {
            let intervals = try hours.map { try OpenInterval($0.0, $0.1) }
            return try WorkingCalendar(
                timeZone: zone, weekly: Dictionary(uniqueKeysWithValues: weekdays.map { ($0, intervals) }),
                closures: closed.map { try LocalDate($0) },
                openings: openLikeMonday.map { DatedOpening(date: try LocalDate($0), hours: .like(.monday)) })
        } catch {
            preconditionFailure("\(error)")
        }
    }
}

extension WorkingCalendar {
    /// `2025-03-03 17:00` on this calendar's wall clock.
    func at(_ text: String) throws -> Date {
        let parts = text.split(separator: " ")
        return try clock.instant(of: LocalDateTime(LocalDate(String(parts[0])), LocalTime(String(parts[1]))))
    }

    func at(_ pairs: [(String, String)]) throws -> [DateInterval] {
        try pairs.map { DateInterval(start: try at($0.0), end: try at($0.1)) }
    }
}
