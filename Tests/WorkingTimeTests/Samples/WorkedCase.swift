import Foundation
import Testing
import WorkingTime

/// A row of the domain's table. Local times are on the calendar's wall clock, unless another one is named.
struct WorkedCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let calendar: WorkingCalendar
    let start: String
    /// Of work.
    let hours: Double
    var pauses: [(String, String)] = []
    let end: String
    /// Whose wall clock shows `start` and `end`.
    var seenFrom: WorkingCalendar?

    init(
        _ name: String, _ calendar: WorkingCalendar, _ start: String, _ hours: Double, _ end: String, paused: [(String, String)] = [],
        seenFrom: WorkingCalendar? = nil
    ) {
        testDescription = name
        self.calendar = calendar
        self.start = start
        self.hours = hours
        self.end = end
        pauses = paused
        self.seenFrom = seenFrom
    }

    func moments() throws -> (start: Date, end: Date, pauses: [DateInterval]) {
        let clock = seenFrom ?? calendar
        return (try clock.at(start), try clock.at(end), try clock.at(pauses))
    }
}
