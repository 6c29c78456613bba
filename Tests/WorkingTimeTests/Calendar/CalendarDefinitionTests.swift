import Foundation
import Testing
import WorkingTime

struct CalendarDefinitionTests {
    private func code(_ make: () throws -> WorkingCalendar) -> CalendarError.Code? {
        do {
            _ = try make()
            return nil
        } catch { return (error as? CalendarError)?.code }
    }

    @Test("A calendar that makes no sense is refused with the reason") func refusals() throws {
        let day = try OpenInterval("09:00", "18:00")
        let date = try LocalDate("2025-03-03")
        #expect(code { try WorkingCalendar(timeZone: "Asia/Shanghai", weekly: [:]) } == .noWorkingTime)
        #expect(code { try WorkingCalendar(timeZone: "Asia/Shanghai", weekly: [.monday: []]) } == .noWorkingTime)
        #expect(code { try WorkingCalendar(timeZone: "Shanghai", weekly: [.monday: [day]]) } == .unknownTimeZone)
        #expect(code { try WorkingCalendar(timeZone: "UTC", weekly: [.monday: [try OpenInterval("09:00", "09:00")]]) } == .invalidInterval)
        #expect(
            code { try WorkingCalendar(timeZone: "UTC", weekly: [.monday: [day, try OpenInterval("17:00", "19:00")]]) } == .invalidInterval)
        #expect(code { try WorkingCalendar(timeZone: "UTC", weekly: [.monday: [day]], closures: [date, date]) } == .contradictoryDate)
        #expect(throws: CalendarError.self) { try LocalDate("2025-02-29") }
        #expect(throws: CalendarError.self) { try LocalTime("24:01") }
    }

    @Test("A calendar comes back from JSON as it was, and a senseless one does not") func coding() throws {
        let calendar = Calendars.shanghaiWithMakeUpDays
        #expect(try JSONDecoder().decode(WorkingCalendar.self, from: JSONEncoder().encode(calendar)) == calendar)
        #expect(throws: CalendarError.self) {
            try JSONDecoder().decode(WorkingCalendar.self, from: Data(#"{"timeZone":"UTC","weekly":{}}"#.utf8))
        }
    }
}
