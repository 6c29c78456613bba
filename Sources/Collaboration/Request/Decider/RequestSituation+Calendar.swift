extension RequestSituation {
    /// The version in force of the calendar the request is measured by.
    func currentCalendar() throws(Refusal) -> CalendarVersion {
        guard let version = context.calendars.current(facts.calendar.calendar) else {
            throw Refusal(.unknownCalendar, about: facts.calendar.calendar.rawValue)
        }
        return version
    }
}
