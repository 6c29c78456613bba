import Foundation
import WorkingTime

/// Working time by counting: walks from minute to minute of absolute time, asks Foundation what the clocks show, and lists the minutes that
/// are worked. It knows no table, no sum and no week's length, and shares nothing with the code under test.
struct MinuteOracle {
    /// The worked minutes since 1970, ascending.
    let worked: [Int]

    /// - Parameter minutes: the walk. Its first and last four days are not listed, since hours that reach into them are not seen.
    init(_ hours: RandomHours, walking minutes: Range<Int>, pauses: [Range<Int>]) throws {
        let clock = try ShownMinutes(zone: hours.zone, walking: minutes)
        var isOpen = [Bool](repeating: false, count: minutes.count)
        for day in clock.days where clock.shows(day) {
            for interval in hours.dated[day] ?? hours.week[(day + 3) % 7] {
                let start = clock.minute(showing: day * 1440 + interval.lowerBound)
                let end = clock.minute(showing: day * 1440 + interval.upperBound)
                for minute in start..<max(start, end) { isOpen[minute - minutes.lowerBound] = true }
            }
        }
        for pause in pauses {
            for minute in pause.clamped(to: minutes) { isOpen[minute - minutes.lowerBound] = false }
        }
        worked = minutes.dropFirst(4 * 1440).dropLast(4 * 1440).filter { isOpen[$0 - minutes.lowerBound] }
    }

    func count(from start: Int, to end: Int) -> Int { max(0, countBefore(end) - countBefore(start)) }

    /// When so many worked minutes after a moment have passed; nil when the walk has not as many.
    func due(after count: Int, from start: Int) -> Int? {
        let last = countBefore(start) + count - 1
        return last < worked.count ? worked[last] + 1 : nil
    }

    /// When the first of so many worked minutes before a moment begins; likewise.
    func latestStart(for count: Int, until end: Int) -> Int? {
        let first = countBefore(end) - count
        return first >= 0 ? worked[first] : nil
    }

    private func countBefore(_ minute: Int) -> Int {
        var low = 0
        var high = worked.count
        while low < high {
            let middle = (low + high) / 2
            if worked[middle] < minute { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// What a zone's clocks were seen to show on a walk.
private struct ShownMinutes {
    /// The minute at which each local minute was shown first; nil where it never was.
    private var first: [Int?]
    private let beginning: Int

    init(zone: String, walking minutes: Range<Int>) throws {
        guard let zone = TimeZone(identifier: zone) else { throw CalendarError(.unknownTimeZone, zone) }
        // Clocks are at most 14 hours ahead or behind.
        beginning = minutes.lowerBound - 840
        first = [Int?](repeating: nil, count: minutes.count + 1680)
        for minute in minutes {
            let shown = minute + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute * 60))) / 60 - beginning
            if first[shown] == nil { first[shown] = minute }
        }
    }

    /// Days that can be seen whole, with the day after them.
    var days: Range<Int> { (beginning + 1680) / 1440 + 1..<(beginning + first.count - 1680) / 1440 - 1 }

    func shows(_ day: Int) -> Bool { first[day * 1440 - beginning..<(day + 1) * 1440 - beginning].contains { $0 != nil } }

    /// The first time it is shown; a minute that is skipped is looked for later by as much as is skipped around it.
    func minute(showing local: Int) -> Int {
        if let minute = first[local - beginning] { return minute }
        let before = sequence(first: local - 1) { $0 - 1 }.first { first[$0 - beginning] != nil } ?? local
        let after = sequence(first: local + 1) { $0 + 1 }.first { first[$0 - beginning] != nil } ?? local
        return minute(showing: local + after - before - 1)
    }
}
