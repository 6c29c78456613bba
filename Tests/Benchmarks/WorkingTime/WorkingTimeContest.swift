import Foundation
import WorkingTime

/// One task over one span, of moments all over a year, in Berlin with holidays and make-up days: the clocks are changed twice.
struct WorkingTimeContest {
    let task: WorkingTimeTask
    let span: WorkingTimeSpan

    struct Disagreement: Error, CustomStringConvertible { let description: String }

    func run(_ plan: ContestPlan) async throws -> ContestResult {
        let calendar = try Self.calendar()
        let walk = try Self.walk(like: calendar)
        let questions = (0..<1_000).map { index in
            // Neither days nor weeks are multiples of it.
            let start = Date(timeIntervalSince1970: 1_735_689_600 + Double(index) * 31_020)
            let end = start + span.seconds
            return WorkingTimeTask.Question(start: start, end: end, minutes: calendar.workingMinutes(from: start, to: end))
        }
        for question in questions.prefix(20) where question.minutes > 0 {
            guard abs(task.answer(question, by: calendar) - task.answer(question, by: walk)) < 0.001 else {
                throw Disagreement(description: "\(task) from \(question.start) to \(question.end)")
            }
        }
        let contenders = [
            Contender("day by day") { [task] in Self.play(questions, for: $0) { task.answer($0, by: walk) } },
            Contender("timetable") { [task] in Self.play(questions, for: $0) { task.answer($0, by: calendar) } },
        ]
        return try await Contest(title: "\(task.rawValue) over a \(span.rawValue)", contenders: contenders).run(plan)
    }

    /// In lots of twenty, since a look at the clock takes as long as an answer; a latency is the mean of a lot. The answers are summed and
    /// looked at, or the compiler might see that nobody needs them.
    private static func play(
        _ questions: [WorkingTimeTask.Question], for duration: Duration, _ answer: (WorkingTimeTask.Question) -> Double
    ) -> Round {
        let start = ContinuousClock.now
        var latencies: [Duration] = []
        var last = start
        var sum = 0.0
        while last < start + duration {
            for index in 0..<20 { sum += answer(questions[(latencies.count * 20 + index) % questions.count]) }
            let now = ContinuousClock.now
            latencies.append((now - last) / 20)
            last = now
        }
        precondition(sum.isFinite)
        return Round(count: latencies.count * 20, elapsed: last - start, latencies: latencies)
    }

    private static func calendar() throws -> WorkingCalendar {
        let day = [try OpenInterval("09:00", "12:00"), try OpenInterval("13:30", "18:00")]
        return try WorkingCalendar(
            timeZone: "Europe/Berlin", weekly: Dictionary(uniqueKeysWithValues: Weekday.workweek.map { ($0, day) }),
            closures: (1...8).map { try LocalDate(year: 2025, month: 10, day: $0) },
            openings: [DatedOpening(date: try LocalDate("2025-09-28"), hours: .like(.monday))])
    }

    private static func walk(like hours: WorkingCalendar) throws -> DayByDay {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: hours.timeZone) ?? .gmt
        let beginning = { (date: LocalDate) in try hours.clock.instant(of: LocalDateTime(date, .midnight)) }
        return DayByDay(
            calendar: calendar, closed: Set(try hours.closures.map(beginning)),
            madeUp: Set(try hours.openings.map { try beginning($0.date) }))
    }
}
