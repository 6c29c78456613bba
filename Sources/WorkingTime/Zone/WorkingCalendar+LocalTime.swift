public import FoundationEssentials

extension WorkingCalendar {
    /// The date that the wall calendar of the zone shows at an instant.
    public func localDate(of instant: Date) -> LocalDate {
        LocalDate(at: clock.offsets.local(at: instant.microseconds))
    }

    /// The day of an instant, from midnight to midnight, which may be 23 or 25 hours where the clocks are changed.
    public func day(containing instant: Date) -> DateInterval { day(localDate(of: instant)) }

    /// The week of an instant, from Monday's first midnight to the one that ends Sunday.
    public func week(containing instant: Date) -> DateInterval {
        let today = localDate(of: instant)
        let monday = today.adding(days: -today.weekday.index)
        return DateInterval(start: day(monday).start, end: day(monday.adding(days: 6)).end)
    }

    func day(_ date: LocalDate) -> DateInterval {
        let day = clock.offsets.day(date)
        return DateInterval(start: Date(microseconds: day.lowerBound), end: Date(microseconds: day.upperBound))
    }
}
