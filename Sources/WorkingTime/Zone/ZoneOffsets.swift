import FoundationEssentials
import FoundationInternationalization

/// The offsets of one time zone over the years a calendar covers, as a sorted table.
///
/// Asking the zone itself costs a look-up in its rules for every instant; a calendar asks for each day it steps over, so the rules are read
/// once when the calendar is made (under a millisecond) and searched afterwards.
struct ZoneOffsets: Sendable, Hashable {
    /// The instants, in seconds since 1970, at which the offset changes; ascending.
    private let transitions: [Int]
    /// `offsets[i]` is in force before `transitions[i]`; the last one after all of them.
    private let offsets: [Int]

    init(_ zone: TimeZone) {
        var instant = Date(timeIntervalSince1970: Double(Self.firstSecond))
        let end = Date(timeIntervalSince1970: Double(Self.lastSecond))
        var transitions: [Int] = []
        var offsets = [zone.secondsFromGMT(for: instant)]
        while let next = zone.nextDaylightSavingTimeTransition(after: instant), next < end {
            transitions.append(Int(next.timeIntervalSince1970))
            offsets.append(zone.secondsFromGMT(for: next))
            instant = next
        }
        self.transitions = transitions
        self.offsets = offsets
    }

    /// 1970-01-01, with a day of room for zones ahead of UTC.
    private static let firstSecond = -86_400
    /// 2101-01-02.
    private static let lastSecond = 4_133_980_800

    func offset(at second: Int) -> Int {
        offsets[transitionsBefore(second)]
    }

    /// How many transitions have happened by `second`.
    private func transitionsBefore(_ second: Int) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension ZoneOffsets {
    /// The one, two or no instants at which the wall clock shows `localSeconds`.
    enum Resolution {
        case once(Int)
        case twice(earlier: Int, later: Int)
        /// The clocks skip this time; the instant is the one reached by moving forward by the gap.
        case skipped(movedTo: Int)
    }

    /// Offsets lie between −12 and +14 hours, so a day before and after the naive instant are certainly before and after the true one.
    func resolve(localSeconds: Int) -> Resolution {
        let before = offset(at: localSeconds - 86_400)
        let after = offset(at: localSeconds + 86_400)
        let early = localSeconds - before
        guard before != after else { return .once(early) }
        let late = localSeconds - after
        switch (offset(at: early) == before, offset(at: late) == after) {
        case (true, true): return .twice(earlier: early, later: late)
        case (true, false): return .once(early)
        case (false, true): return .once(late)
        case (false, false): return .skipped(movedTo: early)
        }
    }

    /// For the bounds of working hours, where nobody can be asked: the first time the clocks show it, or moved forward by the gap.
    func firstInstant(localSeconds: Int) -> Int {
        switch resolve(localSeconds: localSeconds) {
        case .once(let second), .twice(earlier: let second, later: _), .skipped(movedTo: let second): second
        }
    }
}
