import Foundation
import Testing
import WorkingTime

/// Laws that hold for any calendar and any moments, to the microsecond, over all years that calendars cover.
struct PropertyTests {
    @Test("Minutes added lie between, are taken away again, and add up, paused or not", arguments: SampleZone.all)
    func laws(zone: SampleZone) throws {
        var random = SeededGenerator(20_250_304)
        for _ in 1...20 {
            let day = Int.random(in: 0...47_000, using: &random)
            let calendar = try RandomHours(zone: zone.name, days: day..<day + 60, using: &random).calendar()
            for _ in 1...20 { try Question(calendar, from: day, using: &random).check() }
        }
    }
}

private struct Question {
    private let calendar: WorkingCalendar
    private let start: Date
    private let minutes: Double
    private let pauses: [DateInterval]

    init(_ calendar: WorkingCalendar, from day: Int, using random: inout SeededGenerator) {
        self.calendar = calendar
        func moment() -> Date { Self.date(Int.random(in: 0...60 * 86_400_000_000, using: &random) + day * 86_400_000_000) }
        start = moment()
        pauses = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            let (one, other) = (moment(), moment())
            return DateInterval(start: min(one, other), end: max(one, other))
        }
        minutes = Double(Int.random(in: 1...5_000_000_000_000, using: &random) >> Int.random(in: 0...30, using: &random)) / 60_000_000
    }

    func check() throws {
        let due = calendar.due(after: minutes, from: start, excluding: pauses)
        // Dated openings only, which do not suffice.
        guard due < .distantFuture else { return }
        #expect(used(from: start, to: due) == minutes, "\(self)")
        let latest = calendar.latestStart(for: minutes, until: due, excluding: pauses)
        #expect(latest >= start && used(from: start, to: latest) == 0, "\(self)")
        #expect(used(from: latest, to: due) == minutes, "\(self)")
        #expect(calendar.due(after: minutes, from: latest, excluding: pauses) == due, "\(self)")
        for share in [0.1, 0.5, 0.7] {
            let middle = start.addingTimeInterval(due.timeIntervalSince(start) * share)
            let parts = used(from: start, to: middle) + used(from: middle, to: due)
            #expect(Self.microseconds(parts) == Self.microseconds(minutes), "\(self), cut at \(share)")
        }
    }

    private func used(from start: Date, to end: Date) -> Double {
        calendar.workingMinutes(from: start, to: end, excluding: pauses)
    }

    private static func microseconds(_ minutes: Double) -> Double { (minutes * 60_000_000).rounded() }
    private static func date(_ microseconds: Int) -> Date { Date(timeIntervalSince1970: Double(microseconds) / 1_000_000) }
}
