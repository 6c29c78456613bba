import FoundationEssentials
import FoundationInternationalization

/// The offsets of one time zone over the years a calendar covers, as a sorted table in microseconds.
///
/// Asking the zone itself costs a look-up in its rules for every instant; so the rules are read once when the calendar is made (under a
/// millisecond) and searched afterwards.
struct ZoneOffsets: Sendable, Hashable {
    /// The instants at which the offset changes; ascending.
    private let transitions: [Int]
    /// `offsets[i]` is in force before `transitions[i]`; the last one after all of them.
    private let offsets: [Int]

    init(_ zone: TimeZone) {
        var transitions: [Int] = []
        var offsets = [Self.offset(of: zone, at: Self.beginning)]
        var instant = Self.beginning
        while let next = zone.nextDaylightSavingTimeTransition(after: instant), next < Self.end {
            transitions.append(next.microseconds)
            offsets.append(Self.offset(of: zone, at: next))
            instant = next
        }
        self.transitions = transitions
        self.offsets = offsets
    }

    /// 1970-01-01, with a day of room for zones ahead of UTC.
    private static let beginning = Date(timeIntervalSince1970: -86_400)
    /// 2101-01-02.
    private static let end = Date(timeIntervalSince1970: 4_133_980_800)

    private static func offset(of zone: TimeZone, at instant: Date) -> Int {
        zone.secondsFromGMT(for: instant) * Microseconds.second
    }

    func offset(at instant: Int) -> Int {
        offsets[transitions.countOfLeading { $0 <= instant }]
    }

    /// What the wall clock shows.
    func local(at instant: Int) -> Int { instant + offset(at: instant) }

    /// The dates on which the clocks are changed: what they show before, what they show after, and what they skip in between.
    var datesOfChanges: [LocalDate] {
        transitions.indices.flatMap { index in
            let before = LocalDate(at: transitions[index] - 1 + offsets[index]).dayNumber
            let after = LocalDate(at: transitions[index] + offsets[index + 1]).dayNumber
            return (min(before, after)...max(before, after)).map(LocalDate.init(dayNumber:))
        }
    }
}

extension ZoneOffsets {
    /// The one, two or no instants at which the wall clock shows a local time.
    enum Resolution {
        case once(Int)
        case twice(earlier: Int, later: Int)
        /// The clocks skip this time; the instant is the one reached by moving forward by the gap.
        case skipped(movedTo: Int)
    }

    /// Offsets lie between −12 and +14 hours, so a day before and after the naive instant are certainly before and after the true one.
    func resolve(local: Int) -> Resolution {
        let before = offset(at: local - Microseconds.day)
        let after = offset(at: local + Microseconds.day)
        let early = local - before
        guard before != after else { return .once(early) }
        let late = local - after
        switch (offset(at: early) == before, offset(at: late) == after) {
        case (true, true): return .twice(earlier: early, later: late)
        case (true, false): return .once(early)
        case (false, true): return .once(late)
        case (false, false): return .skipped(movedTo: early)
        }
    }

    /// For the bounds of working hours, where nobody can be asked: the first time the clocks show it, or moved forward by the gap.
    func firstInstant(showing local: Int) -> Int {
        switch resolve(local: local) {
        case .once(let instant), .twice(earlier: let instant, later: _), .skipped(movedTo: let instant): instant
        }
    }

    /// From the first midnight of a date to the next one's: 23 or 25 hours where the clocks are changed, nothing for a date they skip.
    func day(_ date: LocalDate) -> Range<Int> { instants(of: date.midnight..<date.midnight + Microseconds.day) }

    /// Empty when the end is skipped to a moment that is not after the beginning.
    func instants(of local: Range<Int>) -> Range<Int> {
        let start = firstInstant(showing: local.lowerBound)
        return start..<max(start, firstInstant(showing: local.upperBound))
    }
}
