public import FoundationEssentials

extension WorkingCalendar {
    /// The date that the wall calendar of the zone shows at an instant.
    public func localDate(of instant: Date) -> LocalDate {
        LocalDate(dayNumber: Int((Double(localSeconds(of: instant)) / 86_400).rounded(.down)))
    }

    /// The day of an instant, from midnight to midnight, which may be 23 or 25 hours.
    public func day(containing instant: Date) -> DateInterval { day(localDate(of: instant)) }

    /// The week of an instant, from Monday's first midnight to the one that ends Sunday.
    public func week(containing instant: Date) -> DateInterval {
        let today = localDate(of: instant)
        let monday = today.adding(days: -today.weekday.index)
        return DateInterval(start: day(monday).start, end: day(monday.adding(days: 6)).end)
    }

    func day(_ date: LocalDate) -> DateInterval {
        let start = clock.offsets.firstInstant(localSeconds: date.dayNumber * 86_400)
        let end = clock.offsets.firstInstant(localSeconds: date.adding(days: 1).dayNumber * 86_400)
        return DateInterval(start: Date(timeIntervalSince1970: Double(start)), end: Date(timeIntervalSince1970: Double(end)))
    }

    func localSeconds(of instant: Date) -> Int {
        let second = Int(instant.timeIntervalSince1970.rounded(.down))
        return second + clock.offsets.offset(at: second)
    }
}
