import ArgumentParser

/// How much time lies between the moments of a question.
enum WorkingTimeSpan: String, CaseIterable, ExpressibleByArgument {
    case day, month, year

    var seconds: Double {
        switch self {
        case .day: 86_400
        case .month: 30 * 86_400
        case .year: 365 * 86_400
        }
    }
}
