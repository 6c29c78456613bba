import ArgumentParser
import Collaboration
import WorkingTime

/// `rapport query calendars`
struct CalendarsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "calendars", abstract: "The calendars, as they are in force.")

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let calendars: [Calendar]
    }

    private struct Calendar: Decodable {
        let calendar: CalendarID
        let name: BilingualText?
        let version: Int
        let hours: WorkingCalendar
    }

    func run() async throws {
        try await query.ask("/v1/calendars", as: Answer.self) { answer, session in
            let language = session.language
            var table = Table([
                .words(language(en: "CALENDAR", zh: "日历")), .words(language(en: "NAME", zh: "名称")),
                .figures(language(en: "VERSION", zh: "版本")), .words(language(en: "ZONE", zh: "时区")), .words(language(en: "WEEK", zh: "每周")),
                .figures(language(en: "CLOSED DATES", zh: "休息日")), .figures(language(en: "MAKE-UP DAYS", zh: "调休")),
            ])
            for item in answer.calendars {
                table.add([
                    item.calendar.rawValue, item.name.map(language.callAsFunction) ?? "", "\(item.version)", item.hours.timeZone,
                    Self.week(item.hours),
                    "\(item.hours.closures.count)", "\(item.hours.openings.count)",
                ])
            }
            return table.text
        }
    }

    /// Days with the same hours are named together.
    private static func week(_ hours: WorkingCalendar) -> String {
        let days = Weekday.allCases.filter { hours.weekly[$0]?.isEmpty == false }
        let groups = Dictionary(grouping: days) { hours.weekly[$0] ?? [] }
        return groups.sorted { ($0.value.first ?? .monday) < ($1.value.first ?? .monday) }.map { intervals, days in
            days.map { String($0.rawValue.prefix(3)) }.joined(separator: " ") + " " + intervals.map(\.description).joined(separator: " ")
        }.joined(separator: "; ")
    }
}
