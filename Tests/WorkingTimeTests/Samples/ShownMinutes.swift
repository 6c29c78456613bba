import Foundation
import WorkingTime

/// What a zone's clocks were seen to show on a walk.
struct ShownMinutes {
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
