import WorkingTime

/// Hours that nobody would choose, in plain numbers: what the calendar under test and the oracle are both made from.
struct RandomHours {
    let zone: String
    /// For Monday to Sunday, in minutes from midnight; beyond 1,440 past the next midnight.
    let week: [[Range<Int>]]
    /// What holds on a day (by its number since 1970) instead; nothing when it is closed.
    let dated: [Int: [Range<Int>]]
    /// Days whose hours were given as another day's.
    private let likes: [Int: Weekday]

    /// - Parameter days: those among which some are holidays or make-up days.
    init(zone: String, days: Range<Int>, using random: inout SeededGenerator) {
        self.zone = zone
        // One in eight has dated openings only.
        let isWeekEmpty = random.once(in: 8)
        let week = Weekday.allCases.map { weekday in
            isWeekEmpty || weekday != .wednesday && random.once(in: 3) ? [] : Self.hours(using: &random)
        }
        var dated = [days.lowerBound + 3: Self.hours(using: &random)]
        var likes: [Int: Weekday] = [:]
        for _ in 1...8 {
            let day = Int.random(in: days, using: &random)
            likes[day] = random.once(in: 3) ? random.pick(Weekday.allCases) : nil
            dated[day] = likes[day].map { week[$0.index] } ?? (random.once(in: 2) ? [] : Self.hours(using: &random))
        }
        self.week = week
        self.dated = dated
        self.likes = likes
    }

    /// One to three intervals, the last of them past midnight once in three times.
    private static func hours(using random: inout SeededGenerator) -> [Range<Int>] {
        if random.once(in: 10) { return [0..<1440] }
        // Most changes of clocks happen before 4:00; so do many of these bounds.
        let latest = random.once(in: 2) ? 240 : 1440
        var bounds: Set<Int> = []
        let count = 2 * Int.random(in: 1...3, using: &random)
        while bounds.count < count { bounds.insert(Int.random(in: 0...latest, using: &random)) }
        let sorted = bounds.sorted()
        var intervals = stride(from: 0, to: count, by: 2).map { sorted[$0]..<sorted[$0 + 1] }
        if random.once(in: 3), let last = intervals.popLast() {
            intervals.append(last.lowerBound..<1440 + Int.random(in: 0..<max(1, last.lowerBound), using: &random))
        }
        return intervals
    }

    func calendar() throws -> WorkingCalendar {
        let days = dated.keys.sorted()
        return try WorkingCalendar(
            timeZone: zone, weekly: Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, try Self.intervals(week[$0.index])) }),
            closures: days.filter { likes[$0] == nil && dated[$0] == [] }.map(LocalDate.init(dayNumber:)),
            openings: days.filter { likes[$0] != nil || dated[$0] != [] }.map { day in
                let hours = try likes[day].map(DatedOpening.Hours.like) ?? .intervals(Self.intervals(dated[day] ?? []))
                return DatedOpening(date: LocalDate(dayNumber: day), hours: hours)
            })
    }

    private static func intervals(_ ranges: [Range<Int>]) throws -> [OpenInterval] {
        try ranges.map { OpenInterval(from: try time($0.lowerBound), to: try time($0.upperBound)) }
    }

    private static func time(_ minute: Int) throws -> LocalTime {
        let ofDay = minute > 1440 ? minute - 1440 : minute
        return try LocalTime(hour: ofDay / 60, minute: ofDay % 60)
    }
}
