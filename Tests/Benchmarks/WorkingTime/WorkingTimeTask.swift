import Foundation
import WorkingTime

/// What is asked of working time. Answers are numbers, so that they can be compared.
enum WorkingTimeTask: String, CaseIterable {
    case add, subtract, between

    /// Two moments and the working minutes between them.
    struct Question {
        let start: Date
        let end: Date
        let minutes: Double
    }

    func answer(_ question: Question, by calendar: WorkingCalendar) -> Double {
        switch self {
        case .add: calendar.due(after: question.minutes, from: question.start).timeIntervalSince1970
        case .subtract: calendar.latestStart(for: question.minutes, until: question.end).timeIntervalSince1970
        case .between: calendar.workingMinutes(from: question.start, to: question.end)
        }
    }

    func answer(_ question: Question, by walk: DayByDay) -> Double {
        switch self {
        case .add: walk.due(after: question.minutes, from: question.start).timeIntervalSince1970
        case .subtract: walk.latestStart(for: question.minutes, until: question.end).timeIntervalSince1970
        case .between: walk.minutes(from: question.start, to: question.end)
        }
    }
}
