public import WorkingTime

/// All calendars in all their versions, since promises pin the version they were made under.
public struct CalendarsState: Sendable, Hashable {
    /// A calendar's versions, the first one first.
    public internal(set) var versions: [CalendarID: [WorkingCalendar]] = [:]
    public internal(set) var names: [CalendarID: BilingualText] = [:]

    /// No calendars.
    public init() {}

    /// The version in force, or nil when there is no such calendar.
    public func current(_ calendar: CalendarID) -> CalendarVersion? {
        versions[calendar].map { CalendarVersion(calendar: calendar, version: $0.count) }
    }

    /// The hours of a version, or nil when there is no such version.
    public func hours(_ pinned: CalendarVersion) -> WorkingCalendar? {
        guard let hours = versions[pinned.calendar], hours.indices.contains(pinned.version - 1) else { return nil }
        return hours[pinned.version - 1]
    }
}
