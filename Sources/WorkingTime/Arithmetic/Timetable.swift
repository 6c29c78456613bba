/// How long a calendar has been open by any instant, and back again, without a walk from day to day.
///
/// Nearly all days follow the weekly pattern, whose open time up to a moment is a product. The others, some hundreds, stand in a table with
/// the sums up to them. A question costs one search in the table and one look at the pattern, however much time lies between.
struct Timetable: Sendable {
    private let zone: ZoneOffsets
    private let week: WorkingWeek
    /// Ascending. Between one and the next all days follow the pattern.
    private let days: [ExceptionalDay]

    init(_ daily: DailyHours) {
        let week = WorkingWeek(daily.weekly)
        zone = daily.zone
        self.week = week
        days = daily.exceptionalDates.reduce(into: []) { days, date in
            let openedBefore = week.opened(by: date.midnight) + (days.last?.surplus ?? 0)
            let open = daily.open(on: date)
            days.append(
                ExceptionalDay(
                    span: daily.zone.day(date), open: open, openedBefore: openedBefore,
                    surplus: openedBefore + open.length - week.opened(by: date.adding(days: 1).midnight)))
        }
    }

    /// Open time up to an instant. Only differences mean something: the scale begins where the pattern does.
    func opened(by instant: Int) -> Int {
        guard let day = days.lastOfLeading(where: { $0.span.lowerBound <= instant }) else {
            return week.opened(by: zone.local(at: instant))
        }
        guard instant >= day.span.upperBound else { return day.openedBefore + day.open.length(before: instant) }
        return week.opened(by: zone.local(at: instant)) + day.surplus
    }

    /// The first instant by which so much has been open; nil when the calendar has not that much.
    ///
    /// The last such instant is the one before the first by which a microsecond more has been open.
    func instant(when opened: Int) -> Int? {
        guard let day = days.lastOfLeading(where: { $0.openedBefore < opened }) else {
            return week.moment(when: opened).map(zone.firstInstant(showing:))
        }
        guard opened > day.openedAfter else { return day.open.moment(after: opened - day.openedBefore) }
        return week.moment(when: opened - day.surplus).map(zone.firstInstant(showing:))
    }
}
