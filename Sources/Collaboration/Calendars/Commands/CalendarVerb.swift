/// The calendars’ commands by name.
public enum CalendarVerb: String, Codable, Sendable, Hashable, CaseIterable {
    case defineCalendar = "define-calendar"
    case reviseCalendar = "revise-calendar"
}
