import Foundation
import Testing
import WorkingTime

/// Fourteen thousand cases: seven zones, a hundred calendars in each, twenty questions to each.
struct MinuteOracleTests {
    @Test("Arithmetic agrees with counting minute by minute", arguments: SampleZone.all)
    func agreement(zone: SampleZone) throws {
        var random = SeededGenerator(20_250_303)
        for round in 0..<100 {
            let middle = round < 20 ? zone.change : try Self.moment(in: zone, using: &random)
            let trial = try Trial(zone: zone.name, around: Int(middle / 60), using: &random)
            for _ in 1...20 { trial.ask(using: &random) }
        }
    }

    /// Half of the moments are changes of the clocks.
    private static func moment(in zone: SampleZone, using random: inout SeededGenerator) throws -> Double {
        let any = Double.random(in: 0...4_000_000_000, using: &random)
        guard random.once(in: 2) else { return any }
        let rules = try #require(TimeZone(identifier: zone.name))
        return rules.nextDaylightSavingTimeTransition(after: Date(timeIntervalSince1970: any))?.timeIntervalSince1970 ?? any
    }
}

/// A calendar, the oracle made from the same hours, and pauses, over some four weeks.
private struct Trial {
    private let hours: RandomHours
    private let calendar: WorkingCalendar
    private let pauses: [DateInterval]
    private let oracle: MinuteOracle
    /// In minutes since 1970, with room on the walk for hours that began before and for clocks that are changed.
    private let asked: Range<Int>

    init(zone: String, around middle: Int, using random: inout SeededGenerator) throws {
        let asked = middle - 12 * 1440..<middle + 12 * 1440
        hours = RandomHours(zone: zone, days: asked.lowerBound / 1440..<asked.upperBound / 1440, using: &random)
        let pauses = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            let start = Int.random(in: asked, using: &random)
            return start..<start + Int.random(in: 0...5_000, using: &random)
        }
        calendar = try hours.calendar()
        oracle = try MinuteOracle(hours, walking: asked.lowerBound - 8 * 1440..<asked.upperBound + 8 * 1440, pauses: pauses)
        self.pauses = pauses.map { DateInterval(start: Self.date($0.lowerBound), end: Self.date($0.upperBound)) }
        self.asked = asked
    }

    func ask(using random: inout SeededGenerator) {
        let start = Int.random(in: asked, using: &random)
        let end = Int.random(in: asked, using: &random)
        let count = Int.random(in: 1...2_000, using: &random)
        let minutes = calendar.workingMinutes(from: Self.date(start), to: Self.date(end), excluding: pauses)
        #expect(minutes == Double(oracle.count(from: start, to: end)), "from \(start) to \(end), \(hours), \(pauses)")
        if let due = oracle.due(after: count, from: start) {
            let answer = calendar.due(after: Double(count), from: Self.date(start), excluding: pauses)
            #expect(answer == Self.date(due), "\(count) after \(start), \(hours), \(pauses)")
        }
        if let first = oracle.latestStart(for: count, until: end) {
            let answer = calendar.latestStart(for: Double(count), until: Self.date(end), excluding: pauses)
            #expect(answer == Self.date(first), "\(count) until \(end), \(hours), \(pauses)")
        }
    }

    private static func date(_ minute: Int) -> Date { Date(timeIntervalSince1970: Double(minute * 60)) }
}
