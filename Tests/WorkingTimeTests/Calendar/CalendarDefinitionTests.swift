import Foundation
import Testing
import WorkingTime

struct CalendarDefinitionTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: CalendarError.Code
        let make: @Sendable () throws -> WorkingCalendar

        init(_ name: String, _ code: CalendarError.Code, _ make: @escaping @Sendable () throws -> WorkingCalendar) {
            testDescription = name
            self.code = code
            self.make = make
        }
    }

    private static func calendar(
        _ hours: [(String, String)], zone: String = "UTC", closures: [String] = [], openings: [String: DatedOpening.Hours] = [:]
    ) throws -> WorkingCalendar {
        try WorkingCalendar(
            timeZone: zone, weekly: [.monday: hours.map { try OpenInterval($0.0, $0.1) }],
            closures: closures.map { try LocalDate($0) },
            openings: openings.map { DatedOpening(date: try LocalDate($0.key), hours: $0.value) })
    }

    static let refusals = [
        Refusal("nothing at all", .noWorkingTime) { try WorkingCalendar(timeZone: "UTC", weekly: [:]) },
        Refusal("a week without hours", .noWorkingTime) { try calendar([]) },
        Refusal("holidays only", .noWorkingTime) { try calendar([], closures: ["2025-03-03"]) },
        Refusal("a make-up day like one without hours", .noWorkingTime) { try calendar([], openings: ["2025-03-03": .like(.monday)]) },
        Refusal("a make-up day without hours", .noWorkingTime) { try calendar([], openings: ["2025-03-03": .intervals([])]) },
        Refusal("no IANA name", .unknownTimeZone) { try calendar([("09:00", "18:00")], zone: "Shanghai") },
        Refusal("an interval that ends where it begins", .invalidInterval) { try calendar([("09:00", "09:00")]) },
        Refusal("an interval that begins with the day's end", .invalidInterval) { try calendar([("24:00", "06:00")]) },
        Refusal("intervals that overlap", .invalidInterval) { try calendar([("17:00", "19:00"), ("09:00", "18:00")]) },
        Refusal("intervals that overlap past midnight", .invalidInterval) { try calendar([("22:00", "06:00"), ("23:00", "24:00")]) },
        Refusal("a make-up day's intervals that overlap", .invalidInterval) {
            let hours = [try OpenInterval("09:00", "12:00"), try OpenInterval("11:00", "18:00")]
            return try calendar([("09:00", "18:00")], openings: ["2025-03-03": .intervals(hours)])
        },
        Refusal("a date closed twice", .contradictoryDate) {
            try calendar([("09:00", "18:00")], closures: ["2025-03-03", "2025-03-03"])
        },
        Refusal("a date both closed and open", .contradictoryDate) {
            try calendar([("09:00", "18:00")], closures: ["2025-03-03"], openings: ["2025-03-03": .like(.monday)])
        },
    ]

    @Test("A calendar that makes no sense is refused when it is defined, with the reason", arguments: refusals)
    func refused(refusal: Refusal) throws {
        let error = #expect(throws: CalendarError.self) { try refusal.make() }
        #expect(error?.code == refusal.code)
    }

    @Test("Text that is no date is refused", arguments: ["2025-02-29", "2025-13-01", "2025-3-3", "0000-01-01", "20250303", ""])
    func dates(text: String) {
        #expect(throws: CalendarError.self) { try LocalDate(text) }
    }

    @Test("Text that is no time of day is refused", arguments: ["24:01", "09:60", "9:00", "09:00:60", "-1:00", "noon"])
    func times(text: String) {
        #expect(throws: CalendarError.self) { try LocalTime(text) }
    }

    @Test("A calendar comes back from JSON as it was, and a senseless one does not") func coding() throws {
        let calendar = Calendars.shanghaiWithMakeUpDays
        #expect(try JSONDecoder().decode(WorkingCalendar.self, from: JSONEncoder().encode(calendar)) == calendar)
        #expect(throws: CalendarError.self) {
            try JSONDecoder().decode(WorkingCalendar.self, from: Data(#"{"timeZone":"UTC","weekly":{}}"#.utf8))
        }
    }
}
