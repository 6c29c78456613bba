import Foundation

/// Working time as one would write it first: from day to day with Foundation's calendar, clipping each day's hours. The reference.
struct DayByDay {
    /// Of the zone.
    let calendar: Calendar
    /// The beginnings of holidays, and of the days off that are worked.
    let closed: Set<Date>
    let madeUp: Set<Date>

    func minutes(from start: Date, to end: Date) -> Double {
        var day = calendar.startOfDay(for: start)
        var seconds = 0.0
        while day < end {
            for stretch in stretches(on: day) {
                seconds += max(0, min(stretch.end, end).timeIntervalSince(max(stretch.start, start)))
            }
            day = next(1, day)
        }
        return seconds / 60
    }

    func due(after minutes: Double, from start: Date) -> Date {
        var day = calendar.startOfDay(for: start)
        var left = minutes * 60
        while true {
            for stretch in stretches(on: day) where stretch.end > start {
                let begin = max(stretch.start, start)
                if left <= stretch.end.timeIntervalSince(begin) { return begin + left }
                left -= stretch.end.timeIntervalSince(begin)
            }
            day = next(1, day)
        }
    }

    func latestStart(for minutes: Double, until end: Date) -> Date {
        var day = calendar.startOfDay(for: end)
        var left = minutes * 60
        while true {
            for stretch in stretches(on: day).reversed() where stretch.start < end {
                let finish = min(stretch.end, end)
                if left <= finish.timeIntervalSince(stretch.start) { return finish - left }
                left -= finish.timeIntervalSince(stretch.start)
            }
            day = next(-1, day)
        }
    }

    private func stretches(on day: Date) -> [DateInterval] {
        let isOpen = madeUp.contains(day) || !closed.contains(day) && !calendar.isDateInWeekend(day)
        guard isOpen, let nine = at(9, 0, day), let noon = at(12, 0, day), let half = at(13, 30, day), let six = at(18, 0, day) else {
            return []
        }
        return [DateInterval(start: nine, end: noon), DateInterval(start: half, end: six)]
    }

    private func at(_ hour: Int, _ minute: Int, _ day: Date) -> Date? {
        calendar.date(bySettingHour: hour, minute: minute, second: 0, of: day)
    }

    private func next(_ days: Int, _ day: Date) -> Date { calendar.date(byAdding: .day, value: days, to: day) ?? day }
}
