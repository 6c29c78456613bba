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
