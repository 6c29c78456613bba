import Collaboration
import Foundation
import Testing
import WorkingTime

@testable import Sandbox

@Suite("The plan of the sample")
struct SamplePlanTests {
    private static let start = Date(timeIntervalSince1970: 1_792_000_000)

    @Test("The same seed and beginning give the same plan, another seed another one")
    func determinism() throws {
        let plan = try SamplePlan(seed: 1, start: Self.start)
        #expect(try SamplePlan(seed: 1, start: Self.start) == plan)
        #expect(try SamplePlan(seed: 2, start: Self.start) != plan)
    }

    @Test("Every command has an id of its own, and they are in the order of time")
    func order() throws {
        let steps = try SamplePlan(seed: 1, start: Self.start).steps
        #expect(Set(steps.map(\.key)).count == steps.count)
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    @Test("People work in working hours")
    func workingHours() throws {
        let calendar = try SampleCalendar.calendar(from: Self.start)
        let steps = try SamplePlan(seed: 1, start: Self.start).steps.filter { $0.member != nil }
        let idle = steps.filter { calendar.workingMinutes(from: $0.at - 60, to: $0.at + 60) == 0 }
        #expect(idle.isEmpty)
    }

    @Test("There is a day off and a make-up day in it, whenever it begins", arguments: [0, 86, 171, 200, 255, 300, 340])
    func calendar(day: Int) throws {
        let start = Self.start + Double(day) * 86_400
        let calendar = try SampleCalendar.calendar(from: start)
        let dates = (0..<SamplePlan.days).map { calendar.localDate(of: start).adding(days: $0) }
        #expect(dates.contains { Weekday.workweek.contains($0.weekday) && calendar.hours(on: $0).isEmpty })
        #expect(dates.contains { !Weekday.workweek.contains($0.weekday) && !calendar.hours(on: $0).isEmpty })
    }

    @Test("Whenever it ends, something is still paused, blocked and awaited", arguments: 0..<14)
    func unfinished(halfDays: Int) throws {
        let steps = try SamplePlan(seed: 2026, start: Self.start + Double(halfDays) * 43_200).steps
        func count(_ verb: RequestVerb) -> Int {
            steps.count { step in
                if case .request(let command, _) = step.action { command.kind == verb } else { false }
            }
        }
        #expect(count(.raiseBlocker) > count(.resolveBlocker))
        #expect(count(.pause) > count(.resume))
        #expect(count(.submit) > count(.accept))
    }

    @Test("The organisation has five departments, three levels, a dozen services and every role")
    func organisation() {
        #expect(SampleDepartment.allCases.count == 5)
        #expect(Set(SamplePost.all.map(\.level)) == Set(Level.allCases))
        #expect(SampleService.all.count == 12)
        #expect(Set(SamplePerson.all.compactMap(\.role)) == Set(Role.allCases))
        #expect(SampleDepartment.allCases.allSatisfy { !$0.staff.isEmpty })
    }
}
